// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;

/** A language. Its ISO 639 code is its key. */
@Entity
public class Language {

    @PrimaryKey
    private String code;

    @Embedded
    private Names names;

    @ManyToMany(mappedBy = "languages", orderBy = "code")
    private final EntityCollection<Country> countries = EntityCollection.of(this);

    /** For the ORM. */
    protected Language() {}

    Language(String code) {
        this.code = code;
    }

    void describe(Names names) {
        this.names = names;
    }

    String code() {
        return code;
    }

    Names names() {
        return names;
    }

    EntityCollection<Country> countries() {
        return countries;
    }
}
