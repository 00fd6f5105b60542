// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.entity.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** With a relation to its own root. */
@Entity
public class Lorry extends Vehicle {

    BigDecimal load = BigDecimal.ZERO;

    @ManyToOne
    @Nullable
    Ref<Vehicle> carries;

    /** Without a row yet. */
    public Lorry(String code, String plate) {
        super(code, plate);
    }

    /** Made from a row. */
    protected Lorry() {}
}
