// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** Has a name. */
@MappedSuperclass
public class NamedEntity extends BaseEntity {

    private static final int LONGEST = 80;

    @Column(name = "name", length = LONGEST)
    private @Nullable String name;

    public @Nullable String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return String.valueOf(name);
    }
}
