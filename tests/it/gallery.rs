//! Every shipped template with words of every kind and length, laid into `out/certificates/` for a person to look at.

use register::domain::certificate::{CertificateWords, SampleWords};
use register::domain::finding::Severity;
use register::print::page::Mm;
use register::print::{About, Ink, Laid, Sheet, Template, lay_out_certificate, lay_out_sample, pdf};
use std::fs;
use std::path::Path;

/// What a sample's usual person may be granted besides, and a collective with a name of two lines.
fn forms(usual: &CertificateWords) -> [(&'static str, CertificateWords); 6] {
    let with = |grant: &str, form: &str| CertificateWords { grant: grant.into(), form: form.into(), ..usual.clone() };
    let title = |form: &str| with("TẶNG DANH HIỆU", form);
    [
        ("bằng khen", with("TẶNG", "BẰNG KHEN")),
        ("giấy khen", with("TẶNG", "GIẤY KHEN")),
        ("chiến sĩ thi đua", title("CHIẾN SĨ THI ĐUA CƠ SỞ")),
        ("chiến sĩ thi đua, truy tặng", with("TRUY TẶNG DANH HIỆU", "CHIẾN SĨ THI ĐUA TOÀN QUỐC")),
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
        for (ink, how) in [(Ink::Full, ""), (Ink::Overlay, ", trên phôi")] {
            let mut add = |what: &str, laid: Laid| {
                let title = format!("{what}{how}");
                assert_sound(&laid, &template, &format!("{key}, {title}"));
                sheets.push(Sheet { title, page: laid.page });
            };
            for &sample in SampleWords::ALL {
                add(sample.code(), lay_out_sample(sample, &template, ink));
            }
            for (what, words) in forms(&template.sample_words(SampleWords::Usual)) {
                add(what, lay_out_certificate(&crate::page::certificate(words), &template, ink));
            }
        }
        let about = About { title: template.name.clone(), created: "2023-08-04T01:02:03Z".parse().unwrap() };
        fs::write(folder.join(format!("{key}.pdf")), pdf(&sheets, &about).unwrap()).unwrap();
    }
}
