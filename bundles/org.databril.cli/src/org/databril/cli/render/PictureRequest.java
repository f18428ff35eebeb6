// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.render;

import java.nio.file.Path;
import java.util.List;

import org.databril.diagram.Detail;
import org.databril.diagram.Diagram;
import org.databril.diagram.PictureFormat;
import org.databril.diagram.colour.Colouring;

/**
 * Which pictures are wanted.
 *
 * @param diagrams the kinds
 * @param format the kind of files
 * @param folder where they go, absolute
 * @param canvas the name of the only canvas to draw; null for all
 * @param focus the name of the element to draw about; null for whole canvases
 * @param detail how much is shown of a linkage
 * @param colouring the colours
 */
public record PictureRequest(List<Diagram> diagrams, PictureFormat format, Path folder, String canvas, String focus,
        Detail detail, Colouring colouring) {
}
