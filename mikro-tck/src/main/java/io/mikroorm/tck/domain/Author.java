// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes books. Has a bit of everything: an embeddable, both forms of relations, a version, times. */
@Entity
@Index(properties = {"name", "born"})
public class Author {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @Property(length = 190, unique = true)
    private String email;

    private @Nullable LocalDate born;

    @Embedded
    private @Nullable Address address;

    @ManyToOne
    private @Nullable Ref<Publisher> publisher;

    @OneToMany(mappedBy = "author", orderBy = "title")
    private final EntityCollection<Book> books = EntityCollection.of(this);

    @OneToOne(mappedBy = "author")
    private @Nullable Ref<Profile> profile;

    @Version
    private int version;

    @CreatedAt
    private Instant createdAt;

    @UpdatedAt
    private Instant updatedAt;

    /** For the ORM. */
    protected Author() {}

    /** An author; the email is made of the name. */
    public Author(String name) {
        this(name, name + "@example.org");
    }

    /** An author. */
    public Author(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable Address getAddress() {
        return address;
    }

    public void setAddress(@Nullable Address address) {
        this.address = address;
    }

    public @Nullable Ref<Publisher> getPublisher() {
        return publisher;
    }

    public void setPublisher(@Nullable Ref<Publisher> publisher) {
        this.publisher = publisher;
    }

    public EntityCollection<Book> getBooks() {
        return books;
    }

    public @Nullable Ref<Profile> getProfile() {
        return profile;
    }

    public void setProfile(@Nullable Ref<Profile> profile) {
        this.profile = profile;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
