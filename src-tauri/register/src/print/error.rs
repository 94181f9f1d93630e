//! Why nothing was printed.

use super::artwork::ArtworkError;
use super::typeface::Typeface;
use crate::domain::sentence::Sentence;

/// Why a template was refused or no PDF came to be. Display gives the English sentence.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// No template has this key.
    #[error("There is no certificate template named {0}.")]
    UnknownTemplate(String),
    /// The template's text cannot be read.
    #[error("The certificate template cannot be read: {0}.")]
    UnreadableTemplate(String),
    /// The template says something that paper cannot do.
    #[error("The certificate template does not work. {}", .0.en)]
    BadTemplate(Sentence),
    /// The file is no template.
    #[error("This file is not a certificate template.")]
    ForeignTemplate,
    /// The file is larger than any template.
    #[error("This file is too large to be a certificate template.")]
    TooLargeTemplate,
    /// A newer program wrote the file.
    #[error("A newer version of Sổ Vàng wrote this certificate template.")]
    NewerTemplate,
    /// A picture of the template cannot be taken in.
    #[error("A picture of the certificate template is refused: {}", .0.sentence().en)]
    Artwork(ArtworkError),
    /// Nothing to print.
    #[error("There is no page to print. Choose at least one certificate.")]
    NoPages,
    /// A typeface could not be embedded.
    #[error("The typeface {} could not be put into the PDF. Install the program again.", .0.name())]
    Typeface(Typeface),
    /// The PDF could not be put together.
    #[error("The PDF could not be put together: {0}. Print fewer certificates at a time.")]
    Document(String),
    /// The place that the PDF goes to takes no more.
    #[error("The PDF could not be written: {0}. Free some space or choose another place.")]
    Write(std::io::Error),
    /// A page could not be drawn on the screen.
    #[error("The page could not be shown as a picture: {}. Choose another page or a smaller size.", .0.en)]
    NoPicture(Sentence),
}

impl PrintError {
    /// The sentence in both languages.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let vi = match self {
            Self::UnknownTemplate(key) => format!("Không có mẫu bằng tên {key}."),
            Self::UnreadableTemplate(why) => format!("Không đọc được mẫu bằng: {why}."),
            Self::BadTemplate(why) => format!("Mẫu bằng không dùng được. {}", why.vi),
            Self::ForeignTemplate => "Tệp này không phải là mẫu bằng.".to_owned(),
            Self::TooLargeTemplate => "Tệp này quá lớn so với một mẫu bằng.".to_owned(),
            Self::NewerTemplate => "Mẫu bằng này do bản Sổ Vàng mới hơn ghi.".to_owned(),
            Self::Artwork(error) => format!("Ảnh trong mẫu bằng không nhận được: {}", error.sentence().vi),
            Self::NoPages => "Không có trang nào để in. Hãy chọn ít nhất một tờ bằng.".to_owned(),
            Self::Typeface(typeface) => {
                format!("Không đưa được phông chữ {} vào tệp PDF. Hãy cài lại chương trình.", typeface.name())
            }
            Self::Document(why) => format!("Không ghép được tệp PDF: {why}. Hãy in ít tờ hơn mỗi lần."),
            Self::Write(why) => format!("Không ghi được tệp PDF: {why}. Hãy giải phóng chỗ trống hoặc chọn nơi khác."),
            Self::NoPicture(why) => {
                format!("Không vẽ được trang để xem: {}. Hãy chọn trang khác hoặc cỡ nhỏ hơn.", why.vi)
            }
        };
        Sentence::new(vi, self.to_string())
    }
}
