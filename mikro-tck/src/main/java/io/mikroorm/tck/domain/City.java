// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Refers to an entity with a text as its key. */
@Entity
public final class City {

    @PrimaryKey
    @Nullable
    Long id;

    String name;

    @ManyToOne
    Ref<Country> country;

    City() {}

    /** A city in a country. */
    public City(String name, Ref<Country> country) {
        this.name = name;
        this.country = country;
    }

    public @Nullable Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Ref<Country> country() {
        return country;
    }
}
