//! The Vietnamese sentence and the hint of every error, on one page.

use super::Error;
use crate::domain::sentence::Sentence;
use crate::print::PrintError;

pub(super) fn vietnamese(error: &Error) -> String {
    match error {
        Error::NoRegister { path } => format!("Không có sổ nào tại {}.", path.display()),
        Error::AlreadyThere { path } => format!("{} đã có sẵn và được giữ nguyên.", path.display()),
        Error::ForeignFile { path } => format!("{} không phải là tệp của Sổ Vàng.", path.display()),
        Error::NewerFile { path, found, known } => {
            format!("{} do bản Sổ Vàng mới hơn ghi (định dạng {found}; bản này chỉ biết đến {known}).", path.display())
        }
        Error::OlderFile { path } => {
            format!("{} thuộc định dạng cũ, cần mở để ghi một lần rồi mới đọc được.", path.display())
        }
        Error::ForeignStep { path, step } => {
            format!("{} được tạo bằng một bản khác của bước {step}.", path.display())
        }
        Error::InUse { path, by } => {
            format!("{} đang được {} sử dụng.", path.display(), by.as_deref().unwrap_or("một chương trình khác"))
        }
        Error::ReadOnly => "Sổ này đang mở chỉ để đọc.".to_owned(),
        Error::NoRegisterOpen => "Chưa mở sổ nào.".to_owned(),
        Error::CannotRead { path, reason } => format!("Không đọc được {}: {}.", path.display(), reason.vi),
        Error::CannotWrite { path, reason } => format!("Không ghi được {}: {}.", path.display(), reason.vi),
        Error::Damaged { detail } => format!("Tệp sổ bị hỏng: {detail}."),
        Error::DiskFull => "Đĩa đã đầy; chưa có gì được lưu.".to_owned(),
        Error::Frozen => "Nội dung đã ban hành thì không sửa được nữa.".to_owned(),
        Error::Stopped => "Đã dừng theo yêu cầu, chưa có gì thay đổi.".to_owned(),
        Error::Database { detail } => format!("Sổ không thực hiện được việc này: {detail}."),
        Error::NotFound { what, id } => format!("Không có {} số {id}.", what.vi),
        Error::BadField { field, why } => format!("{}: {}", field.vi, why.vi),
        Error::SameName { what, name } => format!("Đã có {} tên “{name}”.", what.vi),
        Error::SameNumber { number, year, issuer } => {
            format!("Quyết định số {number} năm {year} của “{issuer}” đã có trong sổ.")
        }
        Error::SameAward { name } => format!("“{name}” đã có trong quyết định này với cùng hình thức."),
        Error::NoAwards { decision } => format!("Quyết định {decision} chưa có ai trong danh sách."),
        Error::Incomplete { decision, missing } => {
            let missing: Vec<&str> = missing.iter().map(|m| m.vi.as_str()).collect();
            format!("Quyết định {decision} còn thiếu: {}.", missing.join(", "))
        }
        Error::AlreadyIssued { decision } => format!("Quyết định {decision} đã ban hành, không sửa được nữa."),
        Error::StillDraft { decision } => {
            format!("Quyết định {decision} còn là dự thảo; chỉ quyết định đã ban hành mới in được bằng.")
        }
        Error::NothingToPrint { drafts, revoked, printed } => {
            format!("Không có bằng nào để in: {drafts} còn là dự thảo, {revoked} đã hủy bỏ, {printed} đã in.")
        }
        Error::AlreadyConfirmed { printing } => format!("Lượt in số {printing} đã được xác nhận trước đó."),
        Error::InUseElsewhere { name } => format!("“{name}” đang được dùng nên không xóa được."),
        Error::NotHandedOver { reason } => format!("Không chuyển được tệp đi: {}.", reason.vi),
        Error::AlreadyRevoked { name } => format!("Khen thưởng của “{name}” đã bị hủy bỏ trước đó."),
        Error::Findings { count, first, .. } => format!("Có {count} điểm phải sửa trước: {}", first.vi),
        Error::BadRows { count, first } => {
            format!("Danh sách có {count} dòng không đọc được; dòng đầu tiên: {}", first.vi)
        }
        Error::List { name, error } => format!("{name}: {}", error.sentence().vi),
        Error::NoTemplate { name, .. } => format!("Không có mẫu in tên “{name}”."),
        Error::Template(error) => error.sentence().vi,
        Error::Print(error @ PrintError::NoPicture(_)) => error.sentence().vi,
        Error::Print(error) => format!("Không tạo được tệp PDF: {}", error.sentence().vi),
        Error::Report(error) => format!("Không lập được báo cáo: {}", error.sentence().vi),
        Error::UnknownCall { name } => format!("Không có lệnh gọi nào tên “{name}”."),
        Error::BadCall { name, detail } => format!("Tham số của “{name}” không đúng: {detail}."),
    }
}

pub(super) fn hint(error: &Error) -> Sentence {
    let (vi, en) = match error {
        Error::NoRegister { .. } => (
            "Kiểm tra lại đường dẫn, hoặc tạo sổ mới bằng lệnh “sovang new”.",
            "Check the path, or make a new register with “sovang new”.",
        ),
        Error::AlreadyThere { .. } => ("Chọn một tên khác.", "Choose another name."),
        Error::ForeignFile { .. } => ("Chọn đúng tệp sổ (.sovang).", "Choose the register's own file (.sovang)."),
        Error::NewerFile { .. } => ("Cài bản Sổ Vàng mới rồi mở lại.", "Install the newer version and open it again."),
        Error::OlderFile { .. } => ("Mở sổ này bằng chương trình một lần.", "Open the register once in the program."),
        Error::ForeignStep { .. } => (
            "Dùng đúng bản chương trình đã tạo sổ, hoặc khôi phục từ bản sao lưu.",
            "Use the edition that made it, or restore a backup.",
        ),
        Error::InUse { .. } => ("Đóng chương trình kia rồi thử lại.", "Close the other program and try again."),
        Error::ReadOnly => {
            ("Đóng chương trình đang giữ sổ rồi mở lại.", "Close the program that holds it and open it again.")
        }
        Error::NoRegisterOpen => ("Mở một sổ hoặc tạo sổ mới trước.", "Open a register or make a new one first."),
        Error::CannotRead { .. } => {
            ("Kiểm tra tên tệp và quyền đọc.", "Check the file's name and your right to read it.")
        }
        Error::CannotWrite { .. } => (
            "Chọn thư mục khác, hoặc kiểm tra quyền ghi và chỗ trống trên đĩa.",
            "Choose another folder, or check the right to write and the space on the disk.",
        ),
        Error::Damaged { .. } => (
            "Đừng ghi thêm vào tệp này; hãy mở bản sao lưu gần nhất.",
            "Write nothing more to this file; open the latest backup.",
        ),
        Error::DiskFull => ("Giải phóng chỗ trống rồi thử lại.", "Free some space and try again."),
        Error::Frozen => (
            "Dùng quyết định hủy bỏ, cấp đổi hoặc quyết định điều chỉnh.",
            "Use a revocation, a reissue or an amending decision.",
        ),
        Error::SameNumber { .. } => ("Kiểm tra lại số và ngày.", "Check the number and the date."),
        Error::NoAwards { .. } => ("Nhập danh sách trước.", "Enter the list first."),
        Error::Incomplete { .. } => ("Điền đủ rồi ban hành lại.", "Fill these in and issue again."),
        Error::AlreadyIssued { .. } => (
            "Sai sót được sửa bằng quyết định hủy bỏ hoặc điều chỉnh.",
            "Mistakes are mended by a revocation or an amending decision.",
        ),
        Error::StillDraft { .. } => (
            "Ban hành quyết định trước, hoặc in bản kiểm tra (--mode proof).",
            "Issue it first, or print a proof (--mode proof).",
        ),
        Error::NothingToPrint { .. } => (
            "Ban hành quyết định trước, hoặc chọn in lại những bằng đã in.",
            "Issue the decision first, or choose to print again what is printed.",
        ),
        Error::AlreadyConfirmed { .. } => (
            "Hoàn tác lần xác nhận trước rồi xác nhận lại, hoặc in lại những bằng còn thiếu.",
            "Take the earlier confirmation back, or print again what is missing.",
        ),
        Error::InUseElsewhere { .. } => (
            "Giữ lại để sổ sách còn đối chiếu được; có thể đổi tên.",
            "Keep it, so that the ledger can be followed; its name may be changed.",
        ),
        Error::NotHandedOver { .. } => (
            "Kiểm tra máy in và chương trình xem PDF, hoặc lưu PDF để in sau.",
            "Check the printer and the PDF viewer, or save the PDF and print it later.",
        ),
        Error::Findings { .. } => ("Sửa các điểm này rồi làm lại.", "Mend them and try again."),
        Error::BadRows { .. } => (
            "Sửa các dòng này trong tệp rồi nhập lại; chưa có dòng nào được nhập.",
            "Mend these rows in the file and import again; no row was taken in.",
        ),
        Error::NoTemplate { known, .. } => {
            let known = known.join(", ");
            return Sentence::new(format!("Các mẫu có sẵn: {known}."), format!("There are: {known}."));
        }
        Error::UnknownCall { .. } => {
            ("Lệnh “sovang call list” liệt kê các lệnh gọi.", "“sovang call list” names the calls.")
        }
        Error::Stopped => ("Khi cần, hãy làm lại từ đầu.", "Do it again from the start when you need it."),
        Error::Database { .. } => {
            ("Thử lại; nếu vẫn vậy, hãy kiểm tra sổ.", "Try again; if it stays so, check the register.")
        }
        Error::NotFound { .. } => ("Xem danh sách rồi chọn lại.", "Look at the list and choose again."),
        Error::BadField { .. } | Error::BadCall { .. } => ("Sửa lại rồi làm tiếp.", "Mend it and go on."),
        Error::SameName { .. } => {
            ("Dùng cái đã có, hoặc đặt tên khác.", "Use the one that is there, or choose another name.")
        }
        Error::SameAward { .. } => {
            ("Sửa dòng đã có thay vì thêm dòng mới.", "Edit the line that is there instead of adding one.")
        }
        Error::AlreadyRevoked { .. } => ("Không cần làm gì thêm.", "Nothing more needs doing."),
        Error::List { .. } => (
            "Danh sách đọc được là tệp .xlsx, .xls, .ods, .docx hoặc .csv không có mật khẩu.",
            "A list is an .xlsx, .xls, .ods, .docx or .csv file without a password.",
        ),
        Error::Template(PrintError::ForeignTemplate | PrintError::TooLargeTemplate) => {
            ("Chọn tệp mẫu bằng (.sovang-mau).", "Choose the file of a certificate template (.sovang-mau).")
        }
        Error::Template(PrintError::NewerTemplate) => {
            ("Cài bản Sổ Vàng mới rồi nhập lại.", "Install the newer version and take it in again.")
        }
        Error::Template(_) => (
            "Sửa mẫu rồi lưu lại, hoặc dùng một mẫu khác.",
            "Correct the template and save it again, or use another one.",
        ),
        Error::Print(_) | Error::Report(_) => ("Chưa có tệp nào được ghi.", "No file was written."),
    };
    Sentence::new(vi, en)
}
