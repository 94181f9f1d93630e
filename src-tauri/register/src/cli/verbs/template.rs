//! Certificate templates.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::certificate::SampleWords;
use crate::domain::printing::Mode;
use crate::error::Result;
use crate::ops::Nothing;
use crate::ops::copy_template::{CopyTemplate, copy_template};
use crate::ops::export_template::{ExportTemplate, export_template};
use crate::ops::import_template::{ImportTemplate, import_template};
use crate::ops::list_template_parts::list_template_parts;
use crate::ops::list_templates::{TemplateRow, list_templates};
use crate::ops::print_sample::{PrintSample, print_sample};
use crate::ops::remove_template::remove_template;
use crate::ops::save_certificate_template::{SaveCertificateTemplate, save_certificate_template, template_from_file};
use crate::ops::show_template::{OfTemplate, show_template};

pub(super) fn list(register: &Register) -> Result<Answer> {
    let templates = list_templates(register, &Nothing {})?;
    let width = templates.iter().map(|row| row.key.chars().count()).max().unwrap_or_default();
    let rows = templates.iter().map(|row| {
        let mark = if row.shipped { ' ' } else { '*' };
        format!("{mark} {:width$}  {} ({} × {} mm)", row.key, row.name, row.width.0, row.height.0)
    });
    let rows: Vec<String> = rows.collect();
    let answer = Answer::new(&templates)?.rows(rows);
    Ok(match templates.iter().any(|row| !row.shipped) {
        true => answer.line("* mẫu riêng của sổ", "* the register's own"),
        false => answer,
    })
}

pub(super) fn show(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let shown = show_template(register, &of_template(fields)?)?;
    let text = shown.template.text().map_err(crate::error::Error::Template)?;
    Ok(Answer::new(&shown)?.rows(text.lines().map(str::to_owned)))
}

pub(super) fn parts(register: &Register) -> Result<Answer> {
    let parts = list_template_parts(register, &Nothing {})?;
    let fields = parts.fields.iter().map(|field| {
        let (code, vi) = (format!("{{{}}}", field.code.code()), format!("{{{}}}", field.name.vi));
        format!("  {code:<18} {vi:<24} {}", field.sample.replace('\n', " / "))
    });
    let lines = parts.lines.iter().map(|line| format!("  {:<14} {:<34} {}", line.code.code(), line.name.vi, line.text));
    let typefaces = parts.typefaces.iter().map(|face| format!("  {:<16} {}", face.code.code(), face.name.vi));
    Ok(Answer::new(&parts)?
        .line("Dòng của tờ bằng:", "Lines of a certificate:")
        .rows(lines.collect::<Vec<_>>())
        .line("Trường ghi trong chữ:", "Fields of a text:")
        .rows(fields.collect::<Vec<_>>())
        .line("Phông chữ:", "Typefaces:")
        .rows(typefaces.collect::<Vec<_>>()))
}

pub(super) fn copy(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = CopyTemplate { template: of_template(fields)?.template, name: fields.name("name")? };
    saved(&copy_template(register, &args)?)
}

pub(super) fn save(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let template = template_from_file(&fields.required("file", fields.path("file"))?)?;
    let args = SaveCertificateTemplate { key: fields.words("key").into_iter().next(), template };
    saved(&save_certificate_template(register, &args)?)
}

pub(super) fn remove(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = of_template(fields)?;
    remove_template(register, &args)?;
    let key = &args.template;
    Ok(Answer::new(&())?.line(format!("Đã bỏ mẫu {key}."), format!("Removed template {key}.")))
}

pub(super) fn export(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args =
        ExportTemplate { template: of_template(fields)?.template, out: fields.required("out", fields.path("out"))? };
    let exported = export_template(register, &args)?;
    let file = exported.file.display().to_string();
    Ok(Answer::new(&exported)?.line(format!("Đã ghi {file}."), format!("Wrote {file}.")))
}

pub(super) fn import(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let file = fields.required("file", fields.path("file"))?;
    saved(&import_template(register, &ImportTemplate { file })?)
}

pub(super) fn preview(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = PrintSample {
        template: of_template(fields)?.template,
        words: fields.required("words", fields.code("words", SampleWords::from_code))?,
        mode: fields.required("mode", fields.code("mode", Mode::from_code))?,
        out: fields.required("out", fields.path("out"))?,
    };
    let printed = print_sample(register, &args)?;
    let file = printed.file.display().to_string();
    let remarks: Vec<_> = printed.findings.iter().map(|finding| finding.sentence.clone()).collect();
    Ok(Answer::new(&printed)?.sentences(remarks).line(format!("Đã ghi {file}."), format!("Wrote {file}.")))
}

fn of_template(fields: Fields<'_>) -> Result<OfTemplate> {
    let key = fields.words("template").into_iter().next();
    Ok(OfTemplate { template: fields.required("template", key)? })
}

fn saved(row: &TemplateRow) -> Result<Answer> {
    let (key, name) = (&row.key, &row.name);
    Ok(Answer::new(row)?.line(format!("Mẫu {key}: {name}"), format!("Template {key}: {name}")))
}
