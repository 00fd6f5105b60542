// SPDX-License-Identifier: MIT
package io.mikroorm.tck.values;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties that are stored as documents: a record, generic collections, and an object that changes inside. */
@Entity
public class Dossier {

    /** One edition of a book. */
    public record Edition(
            String isbn,
            int pages,
            BigDecimal price,
            LocalDate published,
            @Nullable Instant soldOut) {}

    /** Notes that grow. */
    public static class Notes {

        public String title = "";
        public List<String> lines = new ArrayList<>();

        /** None yet. */
        public Notes() {}
    }

    @PrimaryKey
    public @Nullable Long id;

    @Property(json = true)
    public @Nullable Edition edition;

    @Property(json = true)
    public @Nullable List<Edition> editions;

    @Property(json = true)
    public @Nullable Map<String, List<Integer>> pages;

    @Property(json = true)
    public @Nullable Map<String, Object> facts;

    @Property(json = true)
    public @Nullable Notes notes;

    /** All empty. */
    public Dossier() {}
}
