//! Campaigns, decisions, people, search and figures as the window asks for them, by name and JSON.

use register::api::call;
use register::domain::printing::Mode;
use serde_json::{Value, json};
use tests::printing::{print_and_confirm, print_into};
use tests::registers::Desk;

fn ask(desk: &Desk, name: &str, args: Value) -> Value {
    call(&desk.register, name, args).unwrap()
}

fn refused(desk: &Desk, name: &str, args: Value) -> String {
    call(&desk.register, name, args).unwrap_err().code().to_owned()
}

fn sum(row: &Value, names: &[&str]) -> i64 {
    names.iter().map(|name| row[*name].as_i64().unwrap()).sum()
}

#[test]
fn a_campaign_says_what_stands_under_it_and_can_be_changed() {
    let (desk, decisions) = Desk::with_issued_sample();
    let row = ask(&desk, "list_campaigns", json!({}))[0].clone();
    let verdict = ask(&desk, "verify", json!({}));
    assert_eq!(sum(&row, &["collectives", "households", "individuals"]), verdict["awards"].as_i64().unwrap());
    assert_eq!((sum(&row, &["decisions"]), sum(&row, &["issued"]), sum(&row, &["printed"])), (2, 2, 0));
    assert_eq!(row["year"], 2023);
    print_and_confirm(&desk, decisions[0]);
    let row = ask(&desk, "list_campaigns", json!({}))[0].clone();
    let listed = ask(&desk, "list_decisions", json!({"campaign": 1}));
    let printed: i64 = listed.as_array().unwrap().iter().map(|row| sum(row, &["printed"])).sum();
    assert!(printed > 0 && sum(&row, &["printed"]) == printed);

    let mut facts = row["facts"].clone();
    facts["name"] = json!("Phong trào mới");
    assert_eq!(ask(&desk, "edit_campaign", json!({"campaign": 1, "facts": facts}))["id"], 1);
    assert!(ask(&desk, "search", json!({"text": "phong trao moi", "limit": 5}))["hits"][0].is_object());
    assert_eq!(refused(&desk, "remove_campaign", json!({"campaign": 1})), "bad-field");
    let other = ask(&desk, "add_campaign", json!({"name": "Khác", "movement": null, "period": null, "kind": "sudden"}));
    facts["name"] = json!("Khác");
    assert_eq!(refused(&desk, "edit_campaign", json!({"campaign": 1, "facts": facts})), "same-name");
    assert_eq!(ask(&desk, "remove_campaign", json!({"campaign": other["id"]})), Value::Null);
    assert_eq!(ask(&desk, "list_campaigns", json!({})).as_array().unwrap().len(), 1);
}

#[test]
fn a_decision_shows_its_facts_in_either_state_and_a_draft_can_be_removed() {
    let (desk, sample) = Desk::with_sample();
    ask(&desk, "issue_decision", json!({"decision": sample.decisions[0]}));
    for row in ask(&desk, "list_decisions", json!({"campaign": null})).as_array().unwrap() {
        assert_eq!(row["facts"]["campaign"], 1, "{row}");
        assert!(row["facts"]["forms"].is_array() && row["signer_name"].is_string() && row["issuer_name"].is_string());
        assert_eq!(row["printed"], 0);
    }
    assert_eq!(refused(&desk, "remove_decision", json!({"decision": sample.decisions[0]})), "already-issued");
    let before = ask(&desk, "list_decisions", json!({}));
    ask(&desk, "remove_decision", json!({"decision": sample.decisions[1]}));
    assert_eq!(ask(&desk, "list_decisions", json!({})).as_array().unwrap().len(), 1);
    ask(&desk, "undo", json!({}));
    assert_eq!(ask(&desk, "list_decisions", json!({})), before);
    let decision = sample.decisions[1];
    print_into(&desk, decision, Mode::Proof, &desk.path("soat.pdf")).unwrap();
    assert_eq!(refused(&desk, "remove_decision", json!({"decision": decision})), "bad-field");
}

#[test]
fn issuers_and_signers_can_be_changed() {
    let (desk, _) = Desk::with_sample();
    let issuers = ask(&desk, "list_issuers", json!({}));
    let (issuer, signer) = (issuers[0].clone(), issuers[0]["signers"][0].clone());
    let mut facts = issuer["facts"].clone();
    facts["place"] = json!("Cần Thơ");
    ask(&desk, "edit_issuer", json!({"issuer": issuer["id"], "facts": facts}));
    let mut person = signer["facts"].clone();
    person["name"] = json!("Lý Văn Ký");
    ask(&desk, "edit_signer", json!({"signer": signer["id"], "facts": person}));
    let after = ask(&desk, "list_issuers", json!({}));
    assert_eq!((&after[0]["facts"], &after[0]["signers"][0]["facts"]), (&facts, &person));
    facts["name"] = issuers[1]["facts"]["name"].clone();
    assert_eq!(refused(&desk, "edit_issuer", json!({"issuer": issuer["id"], "facts": facts})), "same-name");
}

#[test]
fn an_awardee_shows_all_awards() {
    let (desk, _) = Desk::with_issued_sample();
    let hit = ask(&desk, "search", json!({"text": "2023", "limit": 1}))["hits"][0].clone();
    let life = ask(&desk, "show_awardee", json!({"awardee": hit["awardee"]}));
    assert_eq!((&life["facts"]["name"], &life["awards"][0]["award"]), (&hit["name"], &hit["award"]));
    assert_eq!((&life["awards"][0]["state"], &life["awards"][0]["revoked"]), (&json!("issued"), &json!(false)));
    assert_eq!(refused(&desk, "show_awardee", json!({"awardee": 9999})), "not-found");
}

#[test]
fn facets_part_the_hits_and_narrow_them() {
    let (desk, _) = Desk::with_issued_sample();
    let look = |facets: Value| ask(&desk, "search", json!({"text": "2023", "limit": 500, "facets": facets}));
    let all = look(json!({}));
    let hits = all["hits"].as_array().unwrap().len() as i64;
    for facet in ["years", "forms", "kinds"] {
        let counted: i64 = all[facet].as_array().unwrap().iter().map(|value| sum(value, &["count"])).sum();
        assert_eq!(counted, hits, "{facet}");
    }
    assert_eq!(all["years"][0], json!({"value": "2023", "label": "2023", "count": hits}));
    let kind = &all["kinds"][1];
    let narrowed = look(json!({"kind": kind["value"], "year": 2023, "unit": null}));
    assert_eq!(narrowed["hits"].as_array().unwrap().len() as i64, sum(kind, &["count"]));
    assert_eq!(narrowed["kinds"], all["kinds"]);
    let unit = &all["units"][0];
    let narrowed = look(json!({"unit": unit["value"]}));
    assert_eq!(narrowed["hits"].as_array().unwrap().len() as i64, sum(unit, &["count"]));
    assert!(look(json!({"year": 1999}))["hits"].as_array().unwrap().is_empty());
}

#[test]
fn without_words_facets_part_every_award_and_only_hits_come_uncounted() {
    let (desk, _) = Desk::with_issued_sample();
    let awards = sum(&ask(&desk, "verify", json!({})), &["awards"]);
    let all = ask(&desk, "search", json!({"text": "", "limit": 0, "facets": {}}));
    for facet in ["years", "forms", "kinds"] {
        let counted: i64 = all[facet].as_array().unwrap().iter().map(|value| sum(value, &["count"])).sum();
        assert_eq!(counted, awards, "{facet}");
    }
    let facets = json!({"kind": "collective"});
    let hits = ask(&desk, "search", json!({"text": "", "limit": 500, "facets": facets, "uncounted": true}));
    for hit in hits["hits"].as_array().unwrap() {
        let life = ask(&desk, "show_awardee", json!({"awardee": hit["awardee"]}));
        assert_eq!(
            (&hit["kind"], &hit["times"]),
            (&json!("collective"), &json!(life["awards"].as_array().unwrap().len()))
        );
    }
    assert_eq!(hits["kinds"], json!([]));
}

#[test]
fn one_look_finds_people_decisions_and_campaigns() {
    let (desk, _) = Desk::with_issued_sample();
    let hit = ask(&desk, "search", json!({"text": "", "limit": 1}))["hits"][0].clone();
    let look = |text: &str| ask(&desk, "look_up", json!({"text": text, "limit": 5}));
    let found = look(hit["name"].as_str().unwrap());
    assert_eq!(found["people"][0]["awardee"], hit["awardee"]);
    let decision = ask(&desk, "list_decisions", json!({}))[0].clone();
    let found = look(decision["facts"]["number"].as_str().unwrap());
    assert_eq!(found["decisions"][0]["decision"], decision["id"]);
    assert_eq!(found["decisions"][0]["awards"], decision["awards"]);
    let found = look(decision["campaign_name"].as_str().unwrap());
    assert_eq!(found["campaigns"][0]["name"], decision["campaign_name"]);
    let awardees: Vec<&Value> = found["people"].as_array().unwrap().iter().map(|one| &one["awardee"]).collect();
    assert!(awardees.len() == 5 && (1..5).all(|at| !awardees[..at].contains(&awardees[at])));
    assert_eq!(look("  "), json!({"people": [], "decisions": [], "campaigns": []}));
}

#[test]
fn the_forms_of_an_issuer_are_those_that_the_law_lets_it_grant() {
    let (desk, _) = Desk::with_sample();
    let decisions = ask(&desk, "list_decisions", json!({}));
    let facts: Vec<&Value> = decisions.as_array().unwrap().iter().map(|one| &one["facts"]).collect();
    let granted: Vec<Value> = facts
        .iter()
        .map(|one| ask(&desk, "list_grants", json!({"issuer": one["issuer"], "date": one["date"]})))
        .collect();
    for at in [0, 1] {
        let (own, others) = (&facts[at]["forms"][0], granted[1 - at].as_array().unwrap());
        assert!(granted[at].as_array().unwrap().contains(own), "{granted:?}");
        assert!(!others.contains(own), "{granted:?}");
    }
}

#[test]
fn only_years_with_figures_are_offered() {
    let (desk, sample) = Desk::with_sample();
    assert_eq!(ask(&desk, "list_years", json!({})), json!([]));
    for decision in sample.decisions {
        ask(&desk, "issue_decision", json!({"decision": decision}));
    }
    let figures = ask(&desk, "figures", json!({"from": "2023-01-01", "to": "2023-12-31"}));
    assert_eq!(ask(&desk, "list_years", json!({})), json!([{"year": 2023, "awards": figures["awards"]}]));
}

#[test]
fn figures_say_what_the_summary_says() {
    let (desk, _) = Desk::with_issued_sample();
    let (from, to) = ("2023-01-01", "2023-12-31");
    let figures = ask(&desk, "figures", json!({"from": from, "to": to}));
    let summary = ask(&desk, "summarise", json!({"from": from, "to": to, "out": desk.path("tong-hop.xlsx")}));
    for figure in ["awards", "collectives", "households", "individuals", "bonus", "without_rate"] {
        assert_eq!(figures[figure], summary[figure], "{figure}");
    }
    for table in figures["tables"].as_array().unwrap() {
        let columns = table["columns"].as_array().unwrap().len();
        assert!(table["rows"].as_array().unwrap().iter().all(|row| row["cells"].as_array().unwrap().len() == columns));
        assert_eq!(table["rows"].as_array().unwrap().last().unwrap()["kind"], "sum");
    }
    assert_eq!(refused(&desk, "figures", json!({"from": to, "to": from})), "bad-field");
}

#[test]
fn a_certificate_is_shown_as_it_prints() {
    let (desk, sample) = Desk::with_sample();
    let draft = ask(&desk, "show_certificate", json!({"award": 1, "template": null}));
    assert_eq!(draft["draft"], true);
    ask(&desk, "issue_decision", json!({"decision": sample.decisions[0]}));
    let issued = ask(&desk, "show_certificate", json!({"award": 1, "template": null}));
    assert_eq!(issued["draft"], false);
    assert_eq!(issued["template_name"], ask(&desk, "show_certificate", json!({"award": 2}))["template_name"]);
    let ground = ask(&desk, "show_ground", json!({"template": issued["template"]}));
    for picture in [&draft, &issued, &ground] {
        let svg = picture["svg"].as_str().unwrap();
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n") && svg.contains("viewBox=\"0 0 "));
        for unwanted in ["style", "<text", "<script", "NaN", "inf", "href"] {
            assert!(!svg.contains(unwanted), "{unwanted}");
        }
        assert_eq!(svg.matches("<g ").count(), svg.matches("</g>").count());
    }
    assert_ne!(draft["svg"], issued["svg"]);
    let size = |picture: &Value| picture["svg"].as_str().unwrap().len();
    assert!(size(&issued) * 2 < size(&ground), "words {}, ground {}", size(&issued), size(&ground));
    let sheet = |picture: &Value| picture["svg"].as_str().unwrap().lines().next().unwrap().to_owned();
    assert_eq!(sheet(&issued), sheet(&ground));
    assert_eq!(refused(&desk, "show_ground", json!({"template": "khong-co"})), "no-template");
    assert_eq!(refused(&desk, "show_certificate", json!({"award": 1, "template": "khong-co"})), "no-template");
    assert_eq!(refused(&desk, "show_certificate", json!({"award": 9999})), "not-found");
}

#[test]
fn some_certificates_of_a_decision_can_be_printed() {
    let (desk, decisions) = Desk::with_issued_sample();
    let print = |awards: Value| {
        let out = desk.path("in.pdf");
        json!({"batch": {"who": {"awards": awards}, "mode": "full"}, "out": out})
    };
    let confirm = |printed: &Value| ask(&desk, "confirm_printing", json!({"printing": printed["printing"]}));
    let all = |name: &str| -> i64 {
        ask(&desk, "list_decisions", json!({})).as_array().unwrap().iter().map(|row| sum(row, &[name])).sum()
    };
    let (awards, printed) = (all("awards"), || all("printed"));
    assert_eq!(all("to_print"), awards);
    let rows = ask(&desk, "list_awards", json!({"decision": decisions[0]}));
    let (first, third) = (&rows[0]["id"], &rows[2]["id"]);
    assert_eq!(printed(), 0);
    let two = ask(&desk, "print_certificates", print(json!([third, first])));
    assert_eq!((&two["certificates"], printed()), (&json!(2), 0));
    assert_eq!(confirm(&two)["printed"], 2);
    let one = ask(&desk, "print_certificates", print(json!([third])));
    assert_eq!(confirm(&one)["printed"], 1);
    assert_eq!((printed(), all("to_print")), (2, awards - 2));
    let revocation = json!({"number": "9/QĐ-CAT", "date": "2023-08-14", "ground": "b", "reason": "Kê khai không đúng"});
    ask(&desk, "revoke_award", json!({"award": rows[4]["id"], "revocation": revocation}));
    assert_eq!(all("to_print"), awards - 3);
    let foreign = ask(&desk, "list_awards", json!({"decision": decisions[1]}))[0]["id"].clone();
    assert_eq!(ask(&desk, "print_certificates", print(json!([first, foreign])))["certificates"], 2);
    assert_eq!(refused(&desk, "print_certificates", print(json!([first, 9999]))), "not-found");
    assert_eq!(refused(&desk, "print_certificates", print(json!([]))), "nothing-to-print");
}
