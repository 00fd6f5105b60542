// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.annotation.Embeddable;
import java.time.ZoneOffset;

/** How far a clock is ahead of UTC. One column; its name starts with the field that holds the offset. */
@Embeddable
public record Offset(int seconds) {

    static Offset of(ZoneOffset offset) {
        return new Offset(offset.getTotalSeconds());
    }

    @Override
    public String toString() {
        return ZoneOffset.ofTotalSeconds(seconds).getId();
    }
}
