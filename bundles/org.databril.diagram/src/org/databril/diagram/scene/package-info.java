// SPDX-License-Identifier: EPL-2.0
/** The picture itself: an immutable tree of placed shapes and texts, and the colours they are painted in. */
package org.databril.diagram.scene;
