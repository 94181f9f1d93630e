//! Letters of the office as .docx, laid out as Nghị định 30/2020/NĐ-CP, Phụ lục I, asks: A4, its margins, Times New Roman.

pub mod minutes;
mod parts;
