// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.nio.file.Path;
import java.util.List;

import org.databril.dsl.problem.Problem;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Root;
import org.databril.server.session.CheckedProject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What is known of a text at one moment.
 *
 * @param stamp which change of the text it is of; later ones are greater
 * @param wellFormed whether the text follows the grammar
 * @param problems what is to be told about it
 * @param roots its canvases and landscapes in the order of the text
 */
public record LiveState(long stamp, boolean wellFormed, List<Problem> problems, List<Head> roots) {
    /**
     * A canvas or landscape of the text.
     *
     * @param name its identifier
     * @param label what people call it
     * @param canvas whether it is a canvas
     * @param offset where it starts
     * @param end where it ends
     */
    public record Head(String name, String label, boolean canvas, int offset, int end) {
    }

    static LiveState of(CheckedProject checked, Path file, long stamp) {
        var project = checked.project();
        var heads = project.document(file).stream().flatMap(document -> document.getRoots().stream())
                .filter(root -> root.getName() != null).map(LiveState::head).toList();
        boolean wellFormed = project.file(file).filter(BmcResource::isWellFormed).isPresent();
        return new LiveState(stamp, wellFormed, checked.problems(file), heads);
    }

    private static Head head(Root root) {
        var node = NodeModelUtils.findActualNodeFor(root);
        int offset = node == null ? 0 : node.getOffset();
        int end = node == null ? 0 : node.getEndOffset();
        return new Head(root.getName(), Names.display(root), root instanceof Canvas, offset, end);
    }
}
