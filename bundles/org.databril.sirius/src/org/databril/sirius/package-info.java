// SPDX-License-Identifier: EPL-2.0
/**
 * Canvases in Eclipse Sirius: the viewpoint specification {@code description/databril.odesign} and the services that it calls.
 * A service is thin: it asks the code that the rest of the product uses. Nothing here needs Sirius to be compiled, and without
 * Sirius nothing here is started.
 */
package org.databril.sirius;
