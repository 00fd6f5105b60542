// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.shed;

import io.mikroorm.architecture.shed.roof.Roof;

/** A well-built fixture. */
public record Shed(Roof roof) {}
