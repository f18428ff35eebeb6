// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * Goes through the specification and tells, for every expression, what Sirius gives it in its place; on the way it looks whether
 * classes and features of the model that are named exist there.
 */
final class Places {
    private static final String[] CELL = {"table", "line", "column"};

    private final Specification specification;
    private final List<Use> uses = new ArrayList<>();
    private final Operations operations;

    Places(Specification specification) {
        this.specification = specification;
        operations = new Operations(uses);
        specification.all().forEach(this::place);
    }

    List<Use> uses() {
        return uses;
    }

    List<String> problems() {
        return operations.problems();
    }

    private void use(Part part, String attribute, Scope scope) {
        if (part.attributes().containsKey(attribute)) {
            uses.add(new Use(part, attribute, part.get(attribute), scope));
        }
    }

    private void place(Part part) {
        switch (part.kind()) {
            case "DiagramDescription", "CrossTableDescription", "EditionTableDescription", "TreeDescription" ->
                use(part, "titleExpression", Scope.of(domain(part)));
            case "ContainerMapping", "NodeMapping" -> mapping(part);
            case "EdgeMapping" -> edge(part);
            case "TreeItemMapping" -> treeItem(part);
            case "LineMapping", "ElementColumnMapping" -> axis(part);
            case "FeatureColumnMapping" -> featureColumn(part);
            case "IntersectionMapping" -> intersection(part);
            case "NodeCreationDescription", "ContainerCreationDescription" -> creation(part);
            case "EdgeCreationDescription" -> edgeCreation(part);
            case "ReconnectEdgeDescription" -> reconnection(part);
            case "DeleteElementDescription" -> deletion(part);
            case "DirectEditLabel" -> directEdit(part);
            case "ContainerDropDescription" -> drop(part);
            case "ToolDescription" -> tool(part);
            case "PopupMenu" -> use(part, "precondition", Scope.of(Set.of(EObject.class)));
            case "OperationAction" -> action(part);
            case "CreateLineTool" -> lineCreation(part);
            case "DeleteLineTool", "DeleteColumnTool" -> axisDeletion(part);
            case "TreeItemCreationTool" -> treeCreation(part);
            case "TreeItemDeletionTool" -> treeDeletion(part);
            case "TreeItemEditionTool" -> operations.of(part, Scope.of(domain(part.owner())).with("element", domain(part.owner()))
                    .with("root", root(part)).with("arg0", String.class));
            case "SemanticBasedDecoration" -> decoration(part);
            case "VariableFilter" -> filter(part);
            case "SemanticValidationRule" -> rule(part, operations.type(part, "targetClass"));
            case "ViewValidationRule" -> rule(part, Set.of(EObject.class));
            default -> { }
        }
    }

    private Set<Class<?>> domain(Part part) {
        return operations.type(part, "domainClass");
    }

    /** What the representation that a part is in stands for. */
    private Set<Class<?>> root(Part part) {
        return domain(part.within("DiagramDescription", "CrossTableDescription", "EditionTableDescription", "TreeDescription").orElseThrow());
    }

    /** What the view stands for in which those of a mapping are. */
    private Set<Class<?>> container(Part mapping) {
        return mapping.owner().within("ContainerMapping", "TreeItemMapping").map(this::domain).orElseGet(() -> root(mapping));
    }

    private void mapping(Part part) {
        use(part, "semanticCandidatesExpression", Scope.of(container(part)).withViews("containerView", "diagram"));
        styles(part, Scope.of(domain(part)).withViews("view", "diagram"));
    }

    private void edge(Part part) {
        boolean element = part.get("useDomainElement").equals("true");
        var self = element ? domain(part) : domains(part, "sourceMapping");
        use(part, "semanticCandidatesExpression", Scope.of(root(part)).withViews("diagram"));
        use(part, "sourceFinderExpression", Scope.of(self).withViews("diagram"));
        use(part, "targetFinderExpression", Scope.of(self).withViews("diagram"));
        styles(part, Scope.of(self).withViews("view", "diagram"));
    }

    private Set<Class<?>> domains(Part part, String references) {
        return part.ids(references).stream().flatMap(id -> specification.byId(id).stream()).map(this::domain)
                .reduce(Set.of(), Scope::union);
    }

    private void styles(Part mapping, Scope scope) {
        mapping.in("conditionnalStyles").forEach(condition -> use(condition, "predicateExpression", Scope.of(scope.self())));
        mapping.parts().stream().filter(one -> List.of("style", "conditionnalStyles").contains(one.role())).flatMap(Part::all)
                .forEach(style -> {
                    use(style, "labelExpression", scope);
                    use(style, "tooltipExpression", Scope.of(scope.self()).withViews("view"));
                    for (String size : List.of("borderSizeComputationExpression", "sizeComputationExpression",
                            "widthComputationExpression", "heightComputationExpression")) {
                        use(style, size, Scope.of(scope.self()));
                    }
                });
    }

    private void treeItem(Part part) {
        use(part, "semanticCandidatesExpression", Scope.of(container(part)));
        part.in("conditionalStyles").forEach(condition -> use(condition, "predicateExpression", Scope.of(domain(part))));
        Stream.concat(part.in("defaultStyle"), part.in("conditionalStyles").flatMap(one -> one.in("style")))
                .forEach(style -> use(style, "labelExpression", Scope.of(domain(part))));
    }

    private void axis(Part part) {
        use(part, "semanticCandidatesExpression", Scope.of(root(part)));
        use(part, "headerLabelExpression", Scope.of(domain(part)));
    }

    private Set<Class<?>> lines(Part column) {
        return column.owner().in("ownedLineMappings").map(this::domain).reduce(Set.of(), Scope::union);
    }

    private void featureColumn(Part part) {
        var lines = lines(part);
        operations.requireFeature(part, "featureName", lines);
        use(part, "headerLabelExpression", Scope.of(root(part)));
        use(part, "labelExpression", Scope.of(lines));
        use(part, "canEdit", Scope.of(lines));
        part.in("directEdit").forEach(edit -> operations.of(edit, cell(part, lines).with("element", lines)));
    }

    private Scope cell(Part column, Set<Class<?>> lines) {
        return Scope.of(lines).withViews(CELL).with("lineSemantic", lines).with("root", root(column)).with("arg0", String.class);
    }

    private void intersection(Part part) {
        var lines = domains(part, "lineMapping");
        var scope = Scope.of(lines).withViews(CELL).with("lineSemantic", lines).with("columnSemantic", domains(part, "columnMapping"))
                .with("root", root(part));
        use(part, "columnFinderExpression", Scope.of(lines));
        use(part, "labelExpression", scope);
        part.in("directEdit").forEach(edit -> operations.of(edit, scope.with("element", lines).with("arg0", String.class)));
        part.in("create").forEach(create -> operations.of(create, scope.with("arg0", String.class)));
    }

    private void creation(Part part) {
        var mappings = part.ids(part.kind().equals("NodeCreationDescription") ? "nodeMappings" : "containerMappings");
        var containers = mappings.stream().flatMap(id -> specification.byId(id).stream()).map(this::container)
                .reduce(Set.of(), Scope::union);
        operations.of(part, Scope.of(containers).with("container", containers).withViews("containerView"));
    }

    private void edgeCreation(Part part) {
        var edges = part.ids("edgeMappings").stream().flatMap(id -> specification.byId(id).stream()).toList();
        var sources = edges.stream().map(edge -> domains(edge, "sourceMapping")).reduce(Set.of(), Scope::union);
        var targets = edges.stream().map(edge -> domains(edge, "targetMapping")).reduce(Set.of(), Scope::union);
        operations.of(part, Scope.of(sources).with("source", sources).with("target", targets).withViews("sourceView", "targetView"));
    }

    private void reconnection(Part part) {
        var ends = part.get("reconnectionKind").equals("RECONNECT_SOURCE") ? "sourceMapping" : "targetMapping";
        Set<Class<?>> elements = new LinkedHashSet<>();
        Set<Class<?>> moved = new LinkedHashSet<>();
        specification.referring("reconnections", part).forEach(edge -> {
            elements.addAll(edge.get("useDomainElement").equals("true") ? domain(edge) : domains(edge, "sourceMapping"));
            moved.addAll(domains(edge, ends));
        });
        operations.of(part, Scope.of(elements).with("element", elements).with("source", moved).with("target", moved)
                .withViews("sourceView", "targetView", "edgeView"));
    }

    /** What the views stand for whose mappings refer to a tool. */
    private Set<Class<?>> users(Part tool, String reference) {
        return specification.referring(reference, tool).map(mapping -> mapping.kind().equals("EdgeMapping")
                && !mapping.get("useDomainElement").equals("true") ? domains(mapping, "sourceMapping") : domain(mapping))
                .reduce(Set.of(), Scope::union);
    }

    private void deletion(Part part) {
        var elements = users(part, "deletionDescription");
        use(part, "precondition", Scope.of(elements));
        operations.of(part, Scope.of(elements).with("element", elements).withViews("elementView", "containerView"));
    }

    private void directEdit(Part part) {
        var elements = users(part, "labelDirectEdit");
        use(part, "inputLabelExpression", Scope.of(elements).withViews("view", "diagram"));
        operations.of(part, Scope.of(elements).with("arg0", String.class));
    }

    private void drop(Part part) {
        var elements = domains(part, "mappings");
        var targets = users(part, "dropDescriptions");
        operations.of(part, Scope.of(targets).with("element", elements).with("newSemanticContainer", targets)
                .with("oldSemanticContainer", targets).withViews("newContainerView"));
    }

    private void tool(Part part) {
        use(part, "precondition", Scope.of(Set.of(EObject.class)));
        operations.of(part, Scope.of(Set.of(EObject.class)).with("element", EObject.class).withViews("elementView"));
    }

    private void action(Part part) {
        use(part, "precondition", Scope.of(Set.of(EObject.class)));
        operations.of(part, Scope.of(Set.of(EObject.class)));
    }

    private void lineCreation(Part part) {
        var root = root(part);
        operations.of(part, Scope.of(root).with("root", root).with("element", root).with("container", root));
    }

    private void axisDeletion(Part part) {
        var elements = domains(part, "mapping");
        use(part, "precondition", Scope.of(elements));
        operations.of(part, Scope.of(elements).with("element", elements).with("root", root(part)));
    }

    private void treeCreation(Part part) {
        var at = part.owner().kind().equals("TreeItemMapping") ? domain(part.owner()) : root(part);
        operations.of(part, Scope.of(at).with("element", at).with("container", at).with("root", root(part)));
    }

    private void treeDeletion(Part part) {
        var elements = domains(part, "mapping");
        use(part, "precondition", Scope.of(elements));
        operations.of(part, Scope.of(elements).with("element", elements).with("root", root(part)));
    }

    private void decoration(Part part) {
        var scope = Scope.of(domain(part)).withViews("containerView", "diagram").with("container", EObject.class);
        use(part, "preconditionExpression", scope.withViews("view").with("element", domain(part)));
        if (part.get("imageExpression").contains(":")) {
            use(part, "imageExpression", scope);
        }
    }

    private void filter(Part part) {
        var scope = Scope.of(Set.of(EObject.class));
        for (Part variable : part.in("ownedVariables").toList()) {
            scope = scope.with(variable.get("name"), String.class);
        }
        use(part, "semanticConditionExpression", scope);
    }

    /** A rule about views has the view for its current object. */
    private void rule(Part part, Set<Class<?>> self) {
        var scope = Scope.of(self);
        use(part, "message", scope);
        part.in("audits").forEach(audit -> use(audit, "auditExpression", scope));
        part.in("fixes").forEach(fix -> operations.of(fix, scope));
    }
}
