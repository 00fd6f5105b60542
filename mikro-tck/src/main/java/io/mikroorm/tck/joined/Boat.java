// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With an embeddable, and a list of values. */
@Entity
public class Boat extends Craft {

    @Embedded
    @Nullable
    Press maker;

    List<String> decks = new ArrayList<>();

    /** Without a row yet. */
    public Boat(String code, String sign) {
        super(code, sign);
    }

    /** Made from a row. */
    protected Boat() {}
}
