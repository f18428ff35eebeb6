// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.databril.analysis.view.Lookup;
import org.databril.cli.Failure;
import org.databril.cli.UnknownName;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What a command is to tell about: all of a project, or one canvas and the landscapes it uses.
 *
 * @param view the project
 * @param canvas the one canvas; empty for all
 */
public record Scope(ProjectView view, Optional<Canvas> canvas) {
    /**
     * What to tell about of some projects.
     *
     * @param name of the one canvas that is wanted; null for all
     * @throws Failure where there is none of that name
     */
    public static List<Scope> of(String name, List<ProjectView> views) throws Failure {
        if (name == null) {
            return views.stream().map(view -> new Scope(view, Optional.empty())).toList();
        }
        var canvases = views.stream().flatMap(view -> view.business().all(Canvas.class).stream()
                .map(canvas -> new Scope(view, Optional.of(canvas)))).toList();
        var wanted = canvases.stream().filter(scope -> name.equals(scope.canvas.get().getName())).toList();
        if (wanted.isEmpty()) {
            throw noCanvas(name, canvases.stream().map(scope -> scope.canvas.get().getName()).toList());
        }
        return wanted;
    }

    /** Why there is nothing to tell about a canvas, with those that may have been meant. */
    public static Failure noCanvas(String name, Collection<String> known) {
        return new UnknownName("canvas.none", name, known).failure();
    }

    /** Whether an element stands in it. */
    public boolean covers(Named element) {
        return canvas.map(one -> isOwn(element) || one.getUses().contains(root(element))).orElse(true);
    }

    /** The elements that a name means; those of the canvas itself go before those of what it uses. */
    <T extends Named> List<T> find(String name, Class<T> type) {
        var own = Lookup.find(view.business(), name, type, this::isOwn);
        return own.isEmpty() ? Lookup.find(view.business(), name, type, this::covers) : own;
    }

    private boolean isOwn(Named element) {
        return canvas.map(one -> root(element) == one).orElse(true);
    }

    private static Root root(Named element) {
        return EcoreUtil2.getContainerOfType(element, Root.class);
    }
}
