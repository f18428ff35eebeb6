// SPDX-License-Identifier: EPL-2.0
package org.databril.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Period;
import org.databril.model.bmc.Phase;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private static final BmcFactory MODEL = BmcFactory.eINSTANCE;

    static Stream<EClass> concreteClasses() {
        return ModelClasses.concrete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plugin.properties", "/plugin_nl.properties"})
    void everyClassFeatureAndValueHasATextInBothLanguages(String file) throws IOException {
        var texts = texts(file);
        var missing = new TreeSet<String>();
        ModelClasses.all().forEach(type -> {
            missing.add("_UI_" + type.getName() + "_type");
            type.getEStructuralFeatures().forEach(feature ->
                    missing.add("_UI_" + type.getName() + "_" + feature.getName() + "_feature"));
        });
        ModelClasses.enumerations().forEach(type -> type.getELiterals().forEach(literal ->
                missing.add("_UI_" + type.getName() + "_" + literal.getName() + "_literal")));
        missing.removeIf(key -> !texts.getProperty(key, "").isBlank());
        assertEquals(List.of(), List.copyOf(missing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plugin.properties", "/plugin_nl.properties"})
    void everyFeatureThatIsFilledInIsExplainedInBothLanguages(String file) throws IOException {
        var texts = texts(file);
        var missing = new TreeSet<String>();
        ModelClasses.all().flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(feature -> !List.of("roots", "members").contains(feature.getName())).forEach(feature ->
                    missing.add("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_description"));
        missing.removeIf(key -> !texts.getProperty(key, "").isBlank());
        assertEquals(List.of(), List.copyOf(missing));
    }

    @Test
    void bothLanguagesSpeakOfTheSameThings() throws IOException {
        assertEquals(new TreeSet<>(texts("/plugin.properties").keySet()),
                new TreeSet<>(texts("/plugin_nl.properties").keySet()));
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void anElementThatSaysNothingIsCalledByItsKind(EClass type) {
        var element = EcoreUtil.create(type);
        var text = ModelLabels.text(element);
        assertFalse(text.isBlank());
        assertFalse(text.contains("_UI_"), text);
    }

    @Test
    void anElementIsCalledByItsLabelElseByItsName() {
        var segment = MODEL.createSegment();
        segment.setName("Households");
        assertEquals("Households", labels(segment));
        segment.setLabel("Households within 5 km");
        assertEquals("Households within 5 km", labels(segment));
    }

    @Test
    void aPartWithoutANameTellsWhatItSays() {
        var households = MODEL.createSegment();
        households.setName("Households");
        var contact = MODEL.createContact();
        contact.getSegments().add(households);
        contact.getPhases().add(Phase.AFTER_SALES);
        assertEquals("Households \u00b7 " + ModelLabels.value(Phase.AFTER_SALES), labels(contact));

        var amount = MODEL.createAmount();
        amount.setValue(new BigDecimal("42000"));
        amount.setCurrency("EUR");
        amount.setPeriod(Period.YEAR);
        assertEquals("42000 EUR " + ModelLabels.value(Period.YEAR), labels(amount));

        var customer = MODEL.createInformation();
        customer.setName("Customer");
        var name = MODEL.createAttribute();
        name.setName("name");
        customer.getAttributes().add(name);
        var part = MODEL.createInformationPart();
        part.setInformation(customer);
        part.getAttributes().add(name);
        assertEquals("Customer (name)", labels(part));
    }

    @Test
    void propertiesAreNamedForPeople() {
        var resource = MODEL.createResource();
        var properties = (IItemPropertySource) new ModelAdapterFactory().adapt((Object) resource, IItemPropertySource.class);
        var names = properties.getPropertyDescriptors(resource).stream()
                .map(property -> property.getDisplayName(resource)).toList();
        assertTrue(names.size() > 5, names::toString);
        names.forEach(name -> assertFalse(name.contains("_UI_"), name));
        assertNotEquals("suppliedBy", ModelLabels.feature(resource.eClass().getEStructuralFeature("suppliedBy")));
    }

    private static String labels(EObject element) {
        var factory = new ModelAdapterFactory();
        var text = ((IItemLabelProvider) factory.adapt((Object) element, IItemLabelProvider.class)).getText(element);
        factory.dispose();
        return text;
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var in = ModelLabels.class.getResourceAsStream(file)) {
            texts.load(in);
        }
        return texts;
    }
}
