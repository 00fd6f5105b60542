// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Embeds a mutable class that embeds a record, and the same record twice. */
@Entity
@Unique(properties = {"name", "contact.phone.number"})
public class Customer {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @Embedded
    public Contact contact = new Contact();

    @Embedded(prefix = "home_")
    public @Nullable Address home;

    @Embedded(prefix = "", nullable = true)
    public Address work;

    /** For the ORM. */
    protected Customer() {}

    /** A customer. */
    public Customer(String name) {
        this.name = name;
    }
}
