//! A list that arrives as a file becomes Candidates and Problems; it never fails on a row.
