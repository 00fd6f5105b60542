// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Beside the boats, with a relation to one level of them. */
@Entity
public class Glider extends Craft {

    double span;

    @ManyToOne
    @Nullable
    Ref<Boat> landsOn;

    /** Without a row yet. */
    public Glider(String code, String sign) {
        super(code, sign);
    }

    /** Made from a row. */
    protected Glider() {}
}
