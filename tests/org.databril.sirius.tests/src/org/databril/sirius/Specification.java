// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The specification as Sirius would load it. What it would not load, or leave out without a word, is among the problems. */
final class Specification {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";

    private final Metamodel metamodel = new Metamodel();
    private final Map<String, Part> byId = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Part group;

    Specification(String text) {
        var xml = parse(text).getDocumentElement();
        group = part(null, xml, metamodel.type(xml.getNamespaceURI(), xml.getLocalName()).orElse(null));
    }

    static String text() {
        try (var in = Activator.class.getResourceAsStream("/description/databril.odesign")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the bundle: there may be others of that name on the class path. */
    static URL file(String path) {
        try {
            return Activator.class.getResource("/description/databril.odesign").toURI().resolve("../" + path).toURL();
        } catch (URISyntaxException | MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static org.w3c.dom.Document parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("Not well-formed: " + e.getMessage(), e);
        }
    }

    private Part part(Part owner, Element xml, String type) {
        var part = new Part(owner, xml.getLocalName(), type);
        var attributes = xml.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(part, (Attr) attributes.item(i));
        }
        for (var child = xml.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                child(part, element);
            }
        }
        return part;
    }

    private void attribute(Part part, Attr attribute) {
        if (XMI.equals(attribute.getNamespaceURI()) && attribute.getLocalName().equals("id")) {
            part.attributes().put("xmi:id", attribute.getValue());
            if (byId.putIfAbsent(attribute.getValue(), part) != null) {
                problems.add(part + ": the id " + attribute.getValue() + " is given twice");
            }
        } else if (attribute.getNamespaceURI() == null) {
            part.attributes().put(attribute.getName(), attribute.getValue());
        }
    }

    private void child(Part owner, Element xml) {
        var feature = owner.type() == null ? Optional.<Metamodel.Feature>empty() : metamodel.feature(owner.type(), xml.getLocalName());
        if (owner.type() != null && feature.isEmpty()) {
            problems.add(owner + ": " + owner.kind() + " has no element " + xml.getLocalName());
            return;
        }
        if (xml.hasAttribute("href") || feature.isPresent() && !feature.get().isReference()) {
            owner.attributes().merge(xml.getLocalName(), xml.hasAttribute("href") ? xml.getAttribute("href") : xml.getTextContent().strip(),
                    (one, other) -> one + " " + other);
            return;
        }
        part(owner, xml, typeOf(owner, xml, feature));
    }

    private String typeOf(Part owner, Element xml, Optional<Metamodel.Feature> feature) {
        var said = xml.getAttributeNS(XSI, "type");
        var general = feature.map(Metamodel.Feature::type);
        if (said.isEmpty()) {
            if (general.filter(metamodel::isKnown).filter(metamodel::isAbstract).isPresent()) {
                problems.add(owner + ": " + xml.getLocalName() + " needs an xsi:type");
            }
            return general.filter(metamodel::isKnown).orElse(null);
        }
        int colon = said.indexOf(':');
        var type = metamodel.type(xml.lookupNamespaceURI(said.substring(0, colon)), said.substring(colon + 1));
        if (type.isEmpty()) {
            problems.add(owner + ": no type " + said);
        } else if (general.filter(one -> !metamodel.isA(type.get(), one)).isPresent()) {
            problems.add(owner + ": " + said + " is no " + general.get());
        }
        return type.orElse(null);
    }

    Metamodel metamodel() {
        return metamodel;
    }

    /** What is wrong with the elements themselves. */
    List<String> problems() {
        return problems;
    }

    Stream<Part> all() {
        return group.all().filter(part -> part.type() != null);
    }

    Stream<Part> all(String... kinds) {
        return all().filter(part -> List.of(kinds).contains(part.kind()));
    }

    Optional<Part> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The parts that refer to another one by an attribute. */
    Stream<Part> referring(String attribute, Part to) {
        return all().filter(part -> part.ids(attribute).contains(to.get("xmi:id")));
    }
}
