// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With an embeddable, and a list of values. */
@Entity
public class Train extends Vehicle {

    @Embedded
    @Nullable
    Line line;

    List<String> waggons = new ArrayList<>();

    /** Without a row yet. */
    public Train(String code, String plate) {
        super(code, plate);
    }

    /** Made from a row. */
    protected Train() {}
}
