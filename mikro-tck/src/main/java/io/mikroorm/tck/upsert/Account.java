// SPDX-License-Identifier: MIT
package io.mikroorm.tck.upsert;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Is known by each of two names, and has a key that is made before it is sent. */
@Entity
public class Account {

    @PrimaryKey(generated = KeyGeneration.UUID_V7)
    public @Nullable UUID id;

    @Property(length = 40, unique = true)
    public String login;

    @Property(length = 40, unique = true)
    public String email;

    public int balance;

    /** For the ORM. */
    protected Account() {}

    /** An account. */
    public Account(String login, String email, int balance) {
        this.login = login;
        this.email = email;
        this.balance = balance;
    }
}
