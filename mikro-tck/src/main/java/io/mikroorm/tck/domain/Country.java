// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;

/** Has a key that the application assigns. */
@Entity
public class Country {

    @PrimaryKey
    public String code;

    @Property(index = true)
    public String name;

    @OneToMany(mappedBy = "country", orderBy = "name")
    public EntityCollection<City> cities = EntityCollection.of(this);

    /** For the ORM. */
    protected Country() {}

    /** A country. */
    public Country(String code, String name) {
        this.code = code;
        this.name = name;
    }
}
