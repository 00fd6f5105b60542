// SPDX-License-Identifier: MIT
/** Tests that MySQL and MariaDB have in common beyond the contracts of all databases; each has a class that extends them. */
package io.mikroorm.mysql.family;
