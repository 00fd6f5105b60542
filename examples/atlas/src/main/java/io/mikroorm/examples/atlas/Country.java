// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A country. Its ISO 3166 code is its key; it owns the pivot table of its languages. */
@Entity
public class Country {

    @PrimaryKey
    private String code;

    @Embedded
    private Names names;

    /** The one word that makes the column nullable: Antarctica has no money. */
    @ManyToOne
    private @Nullable Ref<Currency> currency;

    @ManyToMany(orderBy = "code")
    private final EntityCollection<Language> languages = EntityCollection.of(this);

    /** Ours, not the JDK's. */
    private @Nullable String note;

    /** For the ORM. */
    protected Country() {}

    Country(String code) {
        this.code = code;
    }

    void describe(Names names, @Nullable Currency currency, Collection<Language> languages) {
        this.names = names;
        this.currency = currency == null ? null : Ref.of(currency);
        this.languages.set(languages);
    }

    void note(@Nullable String note) {
        this.note = note;
    }

    String code() {
        return code;
    }

    Names names() {
        return names;
    }

    /** What people pay with there. */
    @Nullable
    Currency currency() {
        return currency == null ? null : currency.load();
    }

    @Nullable
    String note() {
        return note;
    }

    EntityCollection<Language> languages() {
        return languages;
    }
}
