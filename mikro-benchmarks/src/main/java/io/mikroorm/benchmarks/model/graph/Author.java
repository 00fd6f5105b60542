// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.model.graph;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Version;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.entity.EntityCollection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author with books. */
@Entity
public final class Author {

    @PrimaryKey
    private long id;

    private String name;
    private String email;
    private @Nullable Integer age;
    private LocalDate born;
    private Instant createdAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "author")
    private final EntityCollection<Book> books = EntityCollection.of(this);

    /** For the ORM. */
    Author() {}

    /** The values, to be compared. */
    public AuthorRow values() {
        List<AuthorRow.Tagged> rows = new ArrayList<>();
        for (Book book : books) {
            rows.add(book.values());
        }
        return new AuthorRow(id, name, email, age, born, createdAt, version, rows);
    }
}
