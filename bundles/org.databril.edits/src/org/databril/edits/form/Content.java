// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.databril.edits.Written;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Named;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What some elements say in one field. */
final class Content {
    /** What is read of a name that means nothing: the name itself is its key. */
    private static final String LOST = "";

    private final List<? extends EObject> elements;
    private final Written written;
    private final Kind kind;

    Content(List<? extends EObject> elements, Written written) {
        this.elements = elements;
        this.written = written;
        kind = Kind.of(written.feature());
    }

    Field field() {
        var said = elements.stream().map(this::values).toList();
        var keys = said.stream().map(values -> values.stream().map(Value::key).toList()).distinct().toList();
        if (keys.size() == 1) {
            return new Field(written.feature(), kind, written.needed(), said.getFirst().stream()
                    .map(value -> value.ownedBy(elements.size())).toList(), false);
        }
        return new Field(written.feature(), kind, written.needed(), written.feature().isMany() ? union(said) : List.of(), true);
    }

    private static List<Value> union(List<List<Value>> said) {
        var all = new LinkedHashMap<String, Value>();
        said.forEach(values -> values.stream().map(Value::key).distinct().forEach(key -> {
            var value = values.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
            all.merge(key, value, (before, other) -> before.ownedBy(before.owners() + 1));
        }));
        return List.copyOf(all.values());
    }

    private List<Value> values(EObject element) {
        var value = element.eGet(written.feature());
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size()).mapToObj(i -> value(element, list.get(i), i)).toList();
        }
        return isUnsaid(value) ? List.of() : List.of(value(element, value, 0));
    }

    private static boolean isUnsaid(Object value) {
        return value == null || Boolean.FALSE.equals(value) || value instanceof Enumerator literal && literal.getValue() == 0;
    }

    private Value value(EObject owner, Object value, int index) {
        if (isLost(value)) {
            var nodes = NodeModelUtils.findNodesForFeature(owner, written.feature());
            return Value.plain(index < nodes.size() ? NodeModelUtils.getTokenText(nodes.get(index)) : "?", LOST);
        }
        return switch (kind) {
            case REFERENCE -> Value.reference(Keys.of(value), (Named) value);
            case CHILD -> part(Keys.of(value).text(), (EObject) value, List.of());
            case PART -> part("", (EObject) value, Form.fields((EObject) value));
            default -> Value.plain(Keys.of(value).key(), Keys.of(value).text());
        };
    }

    private static Value part(String text, EObject part, List<Field> fields) {
        var address = Address.of(part);
        return new Value(address.toString(), text, part.eClass(), 1, address, fields);
    }

    private static boolean isLost(Object value) {
        return value instanceof EObject element && element.eIsProxy()
                || value instanceof InformationPart part && (part.getInformation() == null || part.getInformation().eIsProxy());
    }
}
