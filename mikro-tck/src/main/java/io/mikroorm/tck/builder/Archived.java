// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.domain.Author;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is left of a book that is kept no more. Its title is unique. */
@Entity
public class Archived {

    @PrimaryKey
    public @Nullable Long id;

    @Property(unique = true, length = 100)
    public String title = "untitled";

    @Property(precision = 10, scale = 2)
    public BigDecimal price = new BigDecimal("1.00");

    @Property(precision = 10, scale = 2)
    public @Nullable BigDecimal before;

    @Property(precision = 30, scale = 10)
    public @Nullable BigDecimal exact;

    @Property(length = 50)
    public @Nullable String note;

    @ManyToOne
    public @Nullable Ref<Author> author;

    @Version
    public int version;

    @CreatedAt
    public @Nullable Instant createdAt;

    @UpdatedAt
    public @Nullable Instant updatedAt;

    /** For the ORM. */
    public Archived() {}

    /** Has a key that is made in Java for each row. */
    @Entity
    public static class Marked {

        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        public @Nullable UUID id;

        public String name = "";

        /** For the ORM. */
        public Marked() {}
    }
}
