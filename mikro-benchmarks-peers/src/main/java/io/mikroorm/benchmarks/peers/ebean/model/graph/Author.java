// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.ebean.model.graph;

import io.mikroorm.benchmarks.AuthorRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author with books. */
@Entity
public class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String email;
    private @Nullable Integer age;
    private LocalDate born;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "author")
    private List<Book> books = new ArrayList<>();

    /** For Ebean. */
    protected Author() {}

    /** The key. */
    public Long getId() {
        return id == null ? 0L : id;
    }

    /** The values, to be compared. */
    public AuthorRow values() {
        List<AuthorRow.Tagged> rows = new ArrayList<>();
        for (Book book : books) {
            rows.add(book.values());
        }
        return new AuthorRow(getId(), name, email, age, born, createdAt, version, rows);
    }
}
