// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.shed.wall;

import io.mikroorm.architecture.shed.ground.Ground;

/** Stands on the ground. */
public record Wall(Ground ground) {}
