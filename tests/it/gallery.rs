//! Every shipped template with words of every kind and length, laid into `out/certificates/` for a person to look at.

use register::domain::certificate::{CertificateWords, SampleWords};
use register::domain::finding::Severity;
use register::print::page::Mm;
use register::print::{About, Ink, Laid, Sheet, Template, lay_out_certificate, lay_out_sample, pdf};
use std::fs;
use std::path::Path;

/// Forms that the samples do not have: who is granted what.
fn forms() -> [(&'static str, CertificateWords); 4] {
    let usual = CertificateWords::sample(SampleWords::Usual);
    let title =
        |form: &str| CertificateWords { grant: "TẶNG DANH HIỆU".into(), form: form.into(), ..usual.clone() };
    [
        ("giấy khen", CertificateWords { form: "GIẤY KHEN".into(), ..usual.clone() }),
        ("chiến sĩ thi đua", title("CHIẾN SĨ THI ĐUA CƠ SỞ")),
        ("lao động tiên tiến", title("LAO ĐỘNG TIÊN TIẾN")),
        (
            "tập thể, tên dài",
            CertificateWords {
                honorific: None,
                name: "Ban Chỉ huy Phòng thủ khu vực 3 – Vĩnh Châu, Bộ Chỉ huy Quân sự thành phố Cần Thơ".into(),
                position_unit: None,
                ..title("TẬP THỂ LAO ĐỘNG XUẤT SẮC")
            },
        ),
    ]
}

fn assert_sound(laid: &Laid, template: &Template, what: &str) {
    let errors: Vec<_> = laid.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{what}: {errors:?}");
    for run in laid.page.texts() {
        let is_in_a_box = template.blocks.iter().any(|block| block.edge.holds(&run.bounds, Mm(0.01)));
        assert!(is_in_a_box, "{what}: {} leaves its box", run.text);
    }
}

#[test]
fn every_template_carries_every_kind_of_words() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("out/certificates");
    fs::create_dir_all(&folder).unwrap();
    for key in Template::keys() {
        let template = Template::named(key).unwrap();
        let mut sheets = Vec::new();
        let mut add = |what: &str, laid: Laid| {
            assert_sound(&laid, &template, &format!("{key}, {what}"));
            sheets.push(Sheet { title: what.to_owned(), page: laid.page });
        };
        for &sample in SampleWords::ALL {
            add(sample.code(), lay_out_sample(sample, &template, Ink::Full));
        }
        for (what, words) in forms() {
            add(what, lay_out_certificate(&crate::page::certificate(words), &template, Ink::Full));
        }
        for sample in [SampleWords::Usual, SampleWords::Longest] {
            add(&format!("{}, trên phôi", sample.code()), lay_out_sample(sample, &template, Ink::Overlay));
        }
        let about = About { title: template.name.clone(), created: "2023-08-04T01:02:03Z".parse().unwrap() };
        fs::write(folder.join(format!("{key}.pdf")), pdf(&sheets, &about).unwrap()).unwrap();
    }
}
