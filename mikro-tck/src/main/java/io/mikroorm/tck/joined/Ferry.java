// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.entity.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Three levels down, with a relation to its own root. */
@Entity
public class Ferry extends Boat {

    BigDecimal load = BigDecimal.ZERO;

    @ManyToOne
    @Nullable
    Ref<Craft> carries;

    /** Without a row yet. */
    public Ferry(String code, String sign) {
        super(code, sign);
    }

    /** Made from a row. */
    protected Ferry() {}
}
