// SPDX-License-Identifier: EPL-2.0
/** The metamodel of canvases and data landscapes: <code>model/bmc.ecore</code> and the EMF code generated from it. */
package org.databril.model;
