// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** Somebody who writes. */
@Entity
@Table(name = "accounts", uniqueConstraints = @UniqueConstraint(name = "one_login", columnNames = "login_name"))
@AttributeOverride(name = "createdAt", column = @Column(name = "joined", nullable = false))
class Account extends Tracked {

    @Column(name = "login_name", length = 40, nullable = false)
    String loginName;

    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "home_town", length = 60))
    @Nullable
    Address home;

    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "work_town"))
    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @Nullable
    Address work;

    protected Account() {
        this("");
    }

    Account(String loginName) {
        this.loginName = loginName;
    }
}
