// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain.pojo;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An author. */
public class Author {

    @BsonId
    private long id;

    private String name = "";

    private String email = "";

    private @Nullable Integer age;

    private LocalDate born = LocalDate.EPOCH;

    private Instant createdAt = Instant.EPOCH;

    private int version;

    /** For the driver. */
    public Author() {}

    /** The key. */
    public long getId() {
        return id;
    }

    /** Sets it. */
    public void setId(long id) {
        this.id = id;
    }

    /** The name. */
    public String getName() {
        return name;
    }

    /** Sets it. */
    public void setName(String name) {
        this.name = name;
    }

    /** The address. */
    public String getEmail() {
        return email;
    }

    /** Sets it. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** The age, if known. */
    public @Nullable Integer getAge() {
        return age;
    }

    /** Sets it. */
    public void setAge(@Nullable Integer age) {
        this.age = age;
    }

    /** The day of birth. */
    public LocalDate getBorn() {
        return born;
    }

    /** Sets it. */
    public void setBorn(LocalDate born) {
        this.born = born;
    }

    /** When it was made. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Sets it. */
    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    /** How often it was written. */
    public int getVersion() {
        return version;
    }

    /** Sets it. */
    public void setVersion(int version) {
        this.version = version;
    }
}
