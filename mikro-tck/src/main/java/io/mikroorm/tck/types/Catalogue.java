// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has a set of embeddables of which a part is a document. */
@Entity
public class Catalogue {

    @PrimaryKey
    public @Nullable Long id;

    @Embedded
    public Set<Entry> entries = new LinkedHashSet<>();

    /** Empty. */
    public Catalogue() {}

    /** A thing, and what is known of it. */
    @Embeddable
    public record Entry(String name, @Property(json = true) Map<String, Object> facts) {}
}
