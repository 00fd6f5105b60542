// SPDX-License-Identifier: MIT
package io.mikroorm.tck.upsert;

import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.values.Colour;
import io.mikroorm.tck.values.ColourType;
import io.mikroorm.tck.values.Genre;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is known by an email, and has a bit of everything. */
@Entity
public class Member {

    @PrimaryKey
    public @Nullable Long id;

    @Property(length = 100, unique = true)
    public @Nullable String email;

    public String name = "nobody";
    public int score;
    public @Nullable Genre genre;

    @Property(type = ColourType.class)
    public @Nullable Colour colour;

    @Embedded
    public @Nullable Address address;

    @ManyToOne
    public @Nullable Ref<Publisher> publisher;

    @Version
    public int version;

    @CreatedAt
    public @Nullable Instant createdAt;

    @UpdatedAt
    public @Nullable Instant updatedAt;

    /** For the ORM. */
    protected Member() {}

    /** A member. */
    public Member(@Nullable String email, String name, int score) {
        this.email = email;
        this.name = name;
        this.score = score;
    }
}
