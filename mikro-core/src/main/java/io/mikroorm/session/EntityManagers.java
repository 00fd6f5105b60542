// SPDX-License-Identifier: MIT
package io.mikroorm.session;

/** Makes the entity managers of an ORM: of a subclass of {@link DefaultEntityManager} where the driver has words of its own. */
public interface EntityManagers {

    /** Entity managers with the words that all have. */
    EntityManagers PLAIN = DefaultEntityManager::new;

    /** One that speaks for a unit of work. Called for each one that there is. */
    DefaultEntityManager over(Scope scope);
}
