// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import java.util.List;

/** Money. Its ISO 4217 code is its key. */
@Entity
public class Currency {

    @PrimaryKey
    private String code;

    @Embedded
    private Names names;

    private int numericCode;

    private int fractionDigits;

    @OneToMany(mappedBy = "currency", orderBy = "code")
    private final EntityCollection<Country> countries = EntityCollection.of(this);

    /** For the ORM. */
    protected Currency() {}

    Currency(String code) {
        this.code = code;
    }

    void describe(Names names, int numericCode, int fractionDigits) {
        this.names = names;
        this.numericCode = numericCode;
        this.fractionDigits = fractionDigits;
    }

    String code() {
        return code;
    }

    Names names() {
        return names;
    }

    /** All but its code. */
    List<?> facts() {
        return List.of(names, numericCode, fractionDigits);
    }

    EntityCollection<Country> countries() {
        return countries;
    }
}
