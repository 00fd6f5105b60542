// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has documents of which the mapping does not know the inside, wherever they may stand. */
@Entity
public class Sheet {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @Property(json = true)
    public @Nullable Map<String, @Nullable Object> facts;

    @Property(json = true, column = "all_items")
    public @Nullable List<@Nullable Object> items;

    @Embedded
    public @Nullable Cover cover;

    @Embedded(object = true)
    public @Nullable Cover sleeve;

    @Embedded
    public List<Cover> pages = new ArrayList<>();

    @ManyToOne
    public @Nullable Sheet above;

    @OneToMany(mappedBy = "above")
    public EntityCollection<Sheet> below = EntityCollection.of(this);

    protected Sheet() {
        this("");
    }

    /** Without documents. */
    public Sheet(String name) {
        this.name = name;
    }

    /** With a document of names and values, one after the other. */
    public Sheet(String name, @Nullable Object... facts) {
        this(name);
        this.facts = document(facts);
    }

    /** A document of names and values, one after the other. */
    public static Map<String, @Nullable Object> document(@Nullable Object... facts) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            document.put(String.valueOf(facts[i]), facts[i + 1]);
        }
        return document;
    }

    /** A value with a document in it. */
    @Embeddable
    public static class Cover {

        public @Nullable String title;

        @Property(json = true)
        public @Nullable Map<String, @Nullable Object> notes;

        protected Cover() {}

        /** With a document of names and values, one after the other. */
        public Cover(String title, @Nullable Object... notes) {
            this.title = title;
            this.notes = document(notes);
        }
    }
}
