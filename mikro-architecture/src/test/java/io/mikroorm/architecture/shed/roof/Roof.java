// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.shed.roof;

import io.mikroorm.architecture.shed.ground.Ground;
import io.mikroorm.architecture.shed.wall.Wall;
import java.util.List;

/** Stands on walls; its gutter ends in the ground. */
public record Roof(List<Wall> walls) {

    public Ground gutter() {
        return walls.get(0).ground();
    }
}
