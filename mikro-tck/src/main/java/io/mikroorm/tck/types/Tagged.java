// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has lists, sets and arrays of plain values, of itself, in an object, and in elements. */
@Entity
public class Tagged {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    public @Nullable List<@Nullable String> tags;
    public @Nullable List<Long> numbers;
    public double @Nullable [] reals;
    public @Nullable List<Boolean> truths;
    public @Nullable List<BigDecimal> prices;
    public @Nullable Set<Genre> genres;
    public @Nullable Set<UUID> uuids;
    public @Nullable List<LocalDate> days;
    public @Nullable List<Instant> moments;

    @Embedded(object = true)
    public @Nullable Label label;

    @Embedded
    public @Nullable List<Label> labels;

    @ManyToOne
    public @Nullable Tagged above;

    /** For the ORM. */
    protected Tagged() {
        this("");
    }

    /** Without lists. */
    public Tagged(String name) {
        this.name = name;
    }

    /** With tags. */
    public Tagged(String name, @Nullable String... tags) {
        this(name);
        this.tags = Arrays.asList(tags);
    }

    /** Has lists inside of a document. */
    @Embeddable
    public static class Label {

        public @Nullable List<@Nullable String> words;
        public @Nullable List<Integer> sizes;

        /** For the ORM. */
        protected Label() {}

        /** With some. */
        public Label(List<@Nullable String> words, List<Integer> sizes) {
            this.words = words;
            this.sizes = sizes;
        }
    }
}
