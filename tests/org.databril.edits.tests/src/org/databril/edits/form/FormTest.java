// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.databril.catalogue.Language;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.project.LoadedProject;
import org.databril.edits.Outcome;
import org.databril.model.bmc.BmcPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final Path FILE = Path.of("/project/a.bmc");
    private static final String TEXT = """
            canvas A uses L {
                segment S "Households" {
                    role payer, user // both
                    priority high
                    purchases partly recorded in Till
                }
                segment T "Hotels" { role payer }
                proposition P { for S }
                channel C "Shop" {
                    reaches S, T in purchase
                    records Sale(day) in Till during purchase
                    cost 42000 EUR per year
                }
                cost W { driven by C 60% }
                // end
            }
            landscape L {
                information Sale { attribute day  attribute amount }
                source Till
                source Ledger
                kpi K { measures P  alerts "Head" }
            }
            """;

    private String text = TEXT;

    @Test
    void aFormHasAFieldForEachStatementInTheOrderOfTheLanguage() {
        assertEquals(List.of("label", "name", "description", "roles", "priority", "traits", "needs", "expects", "prefers",
                "purchases", "purchaseSources", "measuredBy", "tags", "notes"), names(form("A.S")));
        assertEquals(List.of("payer", "user"), keys(field("roles", "A.S")));
        assertEquals("high", field("priority", "A.S").key());
        assertEquals(List.of("L.Till"), keys(field("purchaseSources", "A.S")));
        assertEquals("42000 EUR per year", field("cost", "A.C").key());
    }

    @Test
    void everyFieldOfTheLanguageHasAKind() {
        for (EClass type : List.of(Literals.CANVAS, Literals.SEGMENT, Literals.KPI, Literals.FLOW, Literals.OPPORTUNITY)) {
            type.getEAllStructuralFeatures().forEach(feature -> assertFalse(Kind.of(feature).name().isEmpty()));
        }
        assertEquals(Kind.AMOUNT, Kind.of(Literals.STREAM__AMOUNT));
        assertEquals(Kind.DATE, Kind.of(Literals.CANVAS__DATE));
        assertEquals(Kind.INFORMATION, Kind.of(Literals.FLOW__CARRIES));
        assertEquals(Kind.PART, Kind.of(Literals.KPI__FROM));
        assertEquals(Kind.CHILD, Kind.of(Literals.PROPOSITION__PROMISES));
    }

    @Test
    void severalElementsShowWhereTheyDiffer() {
        var roles = field("roles", "A.S", "A.T");
        assertTrue(roles.mixed());
        assertEquals(List.of(2, 1), roles.values().stream().map(Value::owners).toList());
        assertTrue(field("priority", "A.S", "A.T").mixed());
        assertEquals("", field("priority", "A.S", "A.T").key());
        assertFalse(names(form("A.S", "A.T")).contains("name"));
        assertEquals(null, form("A.S", "A.C").type());
        assertEquals(List.of("description", "measuredBy", "tags", "notes"), names(form("A.S", "A.C")));
    }

    @Test
    void oneEntryChangesAllElementsAndNothingElse() {
        enter(Literals.SEGMENT__PRIORITY, new Entered.Said("low"), "A.S", "A.T");
        hasText(TEXT.replace("priority high", "priority low").replace("{ role payer }", "{ role payer  priority low }"));
        enter(Literals.SEGMENT__ROLES, new Entered.Added(List.of("user")), "A.S", "A.T");
        hasText(TEXT.replace("priority high", "priority low").replace("{ role payer }", "{ role payer, user  priority low }"));
    }

    @Test
    void referencesAreAddedMovedAndTakenAway() {
        enter(Literals.PROPOSITION__SEGMENTS, new Entered.Added(List.of("A.T", "A.S")), "A.P");
        hasText(TEXT.replace("for S }", "for S, T }"));
        enter(Literals.PROPOSITION__SEGMENTS, new Entered.Moved(1, 0), "A.P");
        hasText(TEXT.replace("for S }", "for T, S }"));
        enter(Literals.PROPOSITION__SEGMENTS, new Entered.Removed("A.T"), "A.P");
        hasText(TEXT);
        enter(Literals.SEGMENT__PREFERS, new Entered.Added(List.of("A.C")), "A.T");
        hasText(TEXT.replace("{ role payer }", "{ role payer  prefers C }"));
    }

    @Test
    void amountsAndNumbersAreReadAsPeopleWriteThem() {
        enter(Literals.COST_BEARER__COST, new Entered.Said("43,500.50 EUR per month"), "A.C");
        hasText(TEXT.replace("42000 EUR per year", "43500.50 EUR per month"));
        assertEquals("43.500", refusal(Literals.KPI__TARGET, new Entered.Said("x43.500"), "L.K").replaceAll(".*x([\\d.]+).*", "$1"));
        enter(Literals.KPI__TARGET, new Entered.Said("98,5"), "L.K");
        assertTrue(text.contains("target 98.5"), text);
    }

    @Test
    void whatSaysNothingIsToldAndNotWritten() {
        assertEquals("An amount is a number, a currency and a period, such as 42000 EUR per year.",
                refusal(Literals.COST_BEARER__COST, new Entered.Said("12 per year"), "A.C"));
        assertEquals("There is no day “2026-02-30”.", refusal(Literals.CANVAS__DATE, new Entered.Said("2026-02-30"), "A"));
        assertEquals("“x y” cannot be a name: a name is one word of letters, digits and underscores, and starts with no digit.",
                refusal(Literals.NAMED__NAME, new Entered.Said("x y"), "A.S"));
        assertEquals("This cannot be left empty.", refusal(Literals.NAMED__NAME, new Entered.Said(" "), "A.S"));
    }

    @Test
    void partsHaveFieldsOfTheirOwnAndAreChangedInTheirPlace() {
        var reach = field("reaches", "A.C").values().getFirst();
        assertEquals(List.of("segments", "phases"), reach.fields().stream().map(f -> f.feature().getName()).toList());
        assertTrue(reach.fields().getLast().needed());
        apply(List.of(reach.address()), Literals.CONTACT__PHASES, new Entered.Added(List.of("delivery", "after-sales")));
        hasText(TEXT.replace("in purchase\n", "in purchase, delivery, after-sales\n"));
        apply(List.of(reach.address()), Literals.CONTACT__SEGMENTS, new Entered.Removed("A.S"));
        hasText(TEXT.replace("reaches S, T in purchase\n", "reaches T in purchase, delivery, after-sales\n"));
        assertEquals("This cannot be left empty.", refuse(List.of(reach.address()), Literals.CONTACT__SEGMENTS, new Entered.Removed("A.T")));
    }

    @Test
    void partsAreAddedWithWhatTheyNeed() {
        enter(Literals.CHANNEL__RECORDS, new Entered.NewPart(Map.of("parts", List.of("L.Sale(amount)", "L.Sale"), "sources",
                List.of("L.Ledger"))), "A.C");
        hasText(TEXT.replace("in Till during purchase\n",
                "in Till during purchase\n        records Sale(amount), Sale in Ledger\n"));
        enter(Literals.COST__DRIVERS, new Entered.NewPart(Map.of("driver", List.of("A.C"), "percent", List.of("12.5 %"))), "A.W");
        assertTrue(text.contains("driven by C 60%, C 12.5%"), text);
    }

    @Test
    void alertsByHandAreWrittenAsTheLanguageSaysThem() {
        var alert = field("alerts", "L.K").values().getFirst().address();
        apply(List.of(alert), Literals.ALERT__MODE, new Entered.Said("manual"));
        assertTrue(text.contains("alerts \"Head\" by hand"), text);
        apply(List.of(alert), Literals.ALERT__MODE, new Entered.Said("automatic"));
        assertTrue(text.contains("alerts \"Head\" automatically"), text);
        apply(List.of(alert), Literals.ALERT__MODE, new Entered.Said(""));
        assertEquals(TEXT, text);
    }

    @Test
    void promisesAreAddedByTheirWordsAndTakenAway() {
        enter(Literals.PROPOSITION__PROMISES, new Entered.NewChild("Always fresh"), "A.P");
        assertTrue(text.contains("proposition P { for S  promise AlwaysFresh \"Always fresh\" }"), text);
        enter(Literals.PROPOSITION__PROMISES, new Entered.Removed(field("promises", "A.P").values().getFirst().key()), "A.P");
        hasText(TEXT);
    }

    @Test
    void aFieldKnowsWhatItCanReferTo() {
        var sources = Candidates.of(project(), new Address("A.S", List.of()), Literals.SEGMENT__PURCHASE_SOURCES);
        assertEquals(List.of("L.Till", "L.Ledger"), sources.stream().map(Candidates.Candidate::key).toList());
        assertEquals("Till", sources.getFirst().name());
        var data = Candidates.of(project(), new Address("A.C", List.of()), Literals.RECORDING__PARTS);
        assertEquals(List.of("L.Sale", "L.Sale(day)", "L.Sale(amount)"), data.stream().map(Candidates.Candidate::key).toList());
    }

    @Test
    void aTextThatCannotBeReadSaysWhere() {
        text = TEXT.replace("priority high", "priority {");
        assertEquals(4, form("A.T").mistake());
        assertTrue(refusal(Literals.SEGMENT__PRIORITY, new Entered.Said("low"), "A.T").startsWith("a.bmc cannot be read in line 4."));
    }

    private LoadedProject project() {
        return LoadedProject.of(Path.of("/project"), Map.of(FILE, text));
    }

    private Form form(String... names) {
        return Form.of(project(), List.of(names)).orElseThrow();
    }

    private Field field(String feature, String... names) {
        return form(names).fields().stream().filter(f -> f.feature().getName().equals(feature)).findFirst().orElseThrow();
    }

    private static List<String> names(Form form) {
        return form.fields().stream().map(f -> f.feature().getName()).toList();
    }

    private static List<String> keys(Field field) {
        return field.values().stream().map(Value::key).toList();
    }

    private void enter(EStructuralFeature feature, Entered entered, String... names) {
        apply(form(names).subjects(), feature, entered);
    }

    private void apply(List<Address> subjects, EStructuralFeature feature, Entered entered) {
        var outcome = new FormEdit(project(), subjects, feature, entered, Language.EN).outcome();
        if (outcome instanceof Outcome.Refused(var reason)) {
            throw new AssertionError(reason.text(Language.EN));
        }
        text = TextEdit.apply(text, ((Outcome.Edits) outcome).files().getOrDefault(FILE, List.of()));
    }

    private String refusal(EStructuralFeature feature, Entered entered, String... names) {
        return refuse(form(names).subjects(), feature, entered);
    }

    private String refuse(List<Address> subjects, EStructuralFeature feature, Entered entered) {
        return ((Outcome.Refused) new FormEdit(project(), subjects, feature, entered, Language.EN).outcome()).reason().text(Language.EN);
    }

    private void hasText(String expected) {
        assertEquals(expected, text);
    }
}
