//! What an archived PDF must say of itself: PDF/A-2u, sRGB, language, title, and that it is printed at its own size.

use super::About;
use super::object::words;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

/// A small sRGB profile: Compact ICC Profiles of saucecontrol, CC0.
const SRGB: &[u8] = include_bytes!("../../../icc/sRGB-v2-magic.icc");
const MAKER: &str = "Sổ Vàng";

/// Adds the catalog's entries, the document information and its twin in XMP; gives the place of the information.
pub(super) fn finish(document: &mut Document, about: &About, catalog: &mut Dictionary) -> ObjectId {
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    let xmp = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let xmp = Stream::new(xmp, metadata(about).into_bytes()).with_compression(false);
    catalog.set("Metadata", document.add_object(xmp));
    catalog.set("Lang", Object::string_literal("vi-VN"));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None" });

    let stamp = Object::string_literal(about.created.format("D:%Y%m%d%H%M%S+00'00'").to_string());
    let info = dictionary! {
        "Title" => text_string(&about.title),
        "Creator" => text_string(MAKER),
        "Producer" => text_string(MAKER),
        "CreationDate" => stamp.clone(),
        "ModDate" => stamp,
    };
    document.add_object(info)
}

fn text_string(text: &str) -> Object {
    Object::String(words(text), StringFormat::Literal)
}

fn metadata(about: &About) -> String {
    let title = escaped(&about.title);
    let date = about.created.format("%Y-%m-%dT%H:%M:%S+00:00");
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>U</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{MAKER}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{MAKER}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}',
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
