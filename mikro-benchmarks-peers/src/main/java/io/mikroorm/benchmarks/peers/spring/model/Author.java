// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.spring.model;

import io.mikroorm.benchmarks.AuthorRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** An author. */
@Document("author")
public class Author {

    @Id
    private long id;

    private String name = "";
    private String email = "";
    private @Nullable Integer age;
    private LocalDate born = LocalDate.EPOCH;
    private Instant createdAt = Instant.EPOCH;

    @Version
    private int version;

    /** For Spring. */
    public Author() {}

    /** The key. */
    public long getId() {
        return id;
    }

    /** The values, to be compared. */
    public AuthorRow row(List<AuthorRow.Tagged> books) {
        return new AuthorRow(id, name, email, age, born, createdAt, version, books);
    }
}
