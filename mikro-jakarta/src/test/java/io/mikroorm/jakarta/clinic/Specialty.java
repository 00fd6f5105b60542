// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a vet knows best. */
@Entity
@Table(name = "specialties")
public class Specialty extends NamedEntity {}
