// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.databril.catalogue.Term;
import org.databril.dsl.Bmc;
import org.databril.dsl.edit.Insertions;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.problem.Kinds;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.scoping.Visible;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Root;
import org.databril.server.CanvasText;
import org.databril.server.actions.CreateActions.Missing;
import org.databril.server.text.Texts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The ways to create one missing element. Nothing is said of it but its name: what is not known is not made up. */
final class Creation {
    private final Missing missing;
    private final Problem problem;
    private final CanvasText text;

    Creation(Missing missing, Problem problem, CanvasText text) {
        this.missing = missing;
        this.problem = problem;
        this.text = text;
    }

    Stream<Action> actions() {
        if (missing.reference() == BmcPackage.Literals.INFORMATION_PART__ATTRIBUTES) {
            return attribute();
        }
        var type = missing.reference().getEReferenceType();
        int dot = missing.name().lastIndexOf('.');
        if (dot > 0) {
            return behindDot(type, missing.name().substring(0, dot), missing.name().substring(dot + 1));
        }
        var kinds = ElementKinds.of(type);
        return kinds.stream().flatMap(kind -> ElementKinds.isRoot(kind) ? root(kind) : Homes.of(kind, missing.root()).map(home -> {
            var edits = home.edits(element(kind, missing.name()));
            return action(title(kind, missing.name(), home.name()), edits, kinds.size() == 1);
        }).stream());
    }

    /** A promise of a proposition, or an element of the canvas or landscape in front of the dot. */
    private Stream<Action> behindDot(EClass type, String front, String name) {
        var owner = find(front, BmcPackage.Literals.NAMED);
        if (owner instanceof Proposition proposition && type.isSuperTypeOf(BmcPackage.Literals.PROMISE)) {
            var edit = Insertions.into(proposition).statement(proposition, element(BmcPackage.Literals.PROMISE, name));
            return Stream.of(action(title(BmcPackage.Literals.PROMISE, name, front), edits(proposition, edit), true));
        }
        if (owner instanceof Root root) {
            var kinds = ElementKinds.of(type).stream().filter(kind -> ElementKinds.mayStandIn(kind, root)).toList();
            return kinds.stream().map(kind -> action(title(kind, name, front),
                    edits(root, Insertions.into(root).member(root, element(kind, name))), kinds.size() == 1));
        }
        return Stream.empty();
    }

    private Stream<Action> attribute() {
        if (!(find(missing.bracketed(), BmcPackage.Literals.INFORMATION) instanceof Named information)) {
            return Stream.empty();
        }
        var edit = Insertions.into(information).statement(information, "attribute " + missing.name());
        var title = Texts.in(text.language()).say("action.create-attribute", missing.name(), missing.bracketed());
        return Stream.of(action(title, edits(information, edit), true));
    }

    /** A new canvas or landscape at the end of the file. */
    private Stream<Action> root(EClass kind) {
        var content = text.text();
        var lineEnd = content.contains("\r\n") ? "\r\n" : "\n";
        var gap = content.endsWith("\n") ? lineEnd : lineEnd + lineEnd;
        var element = gap + ElementKinds.keyword(kind) + " " + missing.name() + " {" + lineEnd + "}" + lineEnd;
        var title = Texts.in(text.language()).say("action.create-root", Kinds.of(kind).text(text.language()), missing.name());
        return Stream.of(action(title, Map.of(text.file().path(), List.of(TextEdit.insert(content.length(), element))), false));
    }

    private Named find(String name, EClass type) {
        if (missing.root() == null || name.isEmpty()) {
            return null;
        }
        var visible = Bmc.injector().getInstance(Visible.class);
        var near = visible.near(missing.root(), false, type).get(name);
        return near != null ? near : visible.far(text.project().project().resources(), type, Set.of()).get(name);
    }

    private String element(EClass kind, String name) {
        return ElementKinds.keyword(kind) + " " + name;
    }

    private String title(EClass kind, String name, String home) {
        var term = kind == BmcPackage.Literals.PROMISE ? new Term("promise") : Kinds.of(kind);
        return Texts.in(text.language()).say("action.create", term.text(text.language()), name, home);
    }

    private Action action(String title, Map<Path, List<TextEdit>> edits, boolean preferred) {
        return new Action(title, problem.code(), problem.offset(), edits, preferred);
    }

    static Map<Path, List<TextEdit>> edits(EObject element, TextEdit... edits) {
        var byFile = new LinkedHashMap<Path, List<TextEdit>>();
        byFile.put(BmcResource.of(element).path(), new ArrayList<>(List.of(edits)));
        return byFile;
    }
}
