// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.Cascade;
import jakarta.persistence.CascadeType;
import java.util.ArrayList;
import java.util.List;

/** What is done to the targets of a relation as well. Nothing unless it is said; what is detached, merged or refreshed is nobody's business here. */
final class Cascades {

    private Cascades() {}

    static List<Cascade> of(CascadeType[] types) {
        List<Cascade> cascade = new ArrayList<>();
        for (CascadeType type : types) {
            if (type == CascadeType.ALL || type == CascadeType.PERSIST) {
                cascade.add(Cascade.PERSIST);
            }
            if (type == CascadeType.ALL || type == CascadeType.REMOVE) {
                cascade.add(Cascade.REMOVE);
            }
        }
        return cascade.stream().distinct().toList();
    }
}
