//! Honorifics and ranks in front of names (Ông, Bà, Thượng tá …), told apart from the name.
